import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useRef } from 'react';
import { Problem } from '@/shared/api/problem';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { defineTexts } from '@/shared/i18n/texts';

export const problemTexts = defineTexts(
  {
    unreachable: 'サーバーに接続できませんでした。通信状態を確認して、もう一度お試しください。',
    unexpected: '処理できませんでした。少し待ってから、もう一度お試しください。',
    stale: 'ほかの人が先に更新しました。最新の内容を読み直し、入力はそのまま残しています。確かめてから、もう一度操作してください。',
    forbidden: 'この操作をする権限がありません。社内の管理者にご相談ください。',
    busy: '操作が続きすぎています。少し待ってから、もう一度お試しください。',
  },
  {
    unreachable: 'The server could not be reached. Please check the connection and try again.',
    unexpected: 'This could not be done. Please wait a moment and try again.',
    stale: 'Somebody else changed this first. We have loaded the latest state and kept what you typed: please check and try again.',
    forbidden: 'You do not have permission for this. Please ask an administrator of your company.',
    busy: 'Too many requests in a short time. Please wait a moment and try again.',
  },
);

type Words = (typeof problemTexts)['ja'];

/** The server's own words where it has some; ours where it could not say anything. */
export function wordsOfProblem(error: Error, words: Words): { title: string; detail?: string } {
  if (!(error instanceof Problem)) return { title: words.unexpected };
  if (error.status === 0) return { title: words.unreachable };
  if (error.kind === 'stale') return { title: words.stale };
  if (error.status === 429) return { title: words.busy };
  const title = error.title !== '' ? error.title : error.status === 403 ? words.forbidden : words.unexpected;
  return error.detail === undefined || error.detail === title ? { title } : { title, detail: error.detail };
}

interface Props {
  error: Error | null | undefined;
  retry?: () => void;
  /** Messages of fields this form does not show; they must not be lost. Left out: those of all fields. */
  extra?: readonly string[];
}

export function ProblemAlert({ error, retry, extra }: Props) {
  const words = useTexts(problemTexts);
  const t = useTexts(common);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // In a long form the button is far below the alert.
    if (error) box.current?.scrollIntoView({ block: 'nearest' });
  }, [error]);
  if (!error) return null;
  const { title, detail } = wordsOfProblem(error, words);
  const messages = extra ?? (error instanceof Problem ? [...new Set(error.errors.map((one) => one.message))] : []);
  return (
    <Alert
      ref={box}
      severity="error"
      // Clear of the header that stays in place.
      sx={{ mb: 2, scrollMarginTop: 90 }}
      action={retry && <Button color="inherit" size="small" variant="outlined" onClick={retry}>{t.retry}</Button>}
    >
      <Typography sx={{ fontWeight: 700, fontSize: '1rem' }}>{title}</Typography>
      {detail && <Typography sx={{ fontSize: '1rem' }}>{detail}</Typography>}
      {messages.map((message) => <Typography key={message} sx={{ fontSize: '1rem' }}>{message}</Typography>)}
      {error instanceof Problem && error.requestId && (
        <Box sx={{ fontSize: '0.875rem', mt: 0.5 }}>{t.requestId}: <code>{error.requestId}</code></Box>
      )}
    </Alert>
  );
}
