import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { defineTexts } from '@/shared/i18n/texts';
import { useTexts } from '@/shared/i18n/language';
import { EmptyState } from '@/shared/ui/EmptyState';
import { LinkButton } from '@/shared/ui/LinkButton';
import { PageHeading } from '@/shared/ui/PageHeading';

const texts = defineTexts(
  {
    missing: 'このページはありません',
    missingHint: 'アドレスが変わったか、打ち間違いのようです。',
    forbidden: 'このページを見る権限がありません',
    forbiddenHint: '必要な場合は、社内の管理者に権限の追加をご相談ください。',
    crashed: '画面を表示できませんでした',
    crashedHint: '入力済みの内容はサーバーに送られていません。読み直すと直ることがあります。',
    reload: '読み直す',
    home: 'ホームへ',
  },
  {
    missing: 'There is no such page',
    missingHint: 'The address has changed or was mistyped.',
    forbidden: 'You may not see this page',
    forbiddenHint: 'If you need it, ask an administrator of your company for the permission.',
    crashed: 'This page could not be shown',
    crashedHint: 'Nothing you typed was sent. Loading the page again may help.',
    reload: 'Load again',
    home: 'Go to home',
  },
);

export function NotFound() {
  const t = useTexts(texts);
  return <Message title={t.missing} hint={t.missingHint} action={<LinkButton to="/" variant="contained">{t.home}</LinkButton>} />;
}

export function Forbidden() {
  const t = useTexts(texts);
  return <Message title={t.forbidden} hint={t.forbiddenHint} action={<LinkButton to="/" variant="contained">{t.home}</LinkButton>} />;
}

/** Also after a release: a page file of the old one is gone, and loading again gets the new. */
export function Crashed() {
  const t = useTexts(texts);
  return (
    <Box component="main" sx={{ p: 3 }}>
      <Message
        title={t.crashed}
        hint={t.crashedHint}
        action={<Button variant="contained" onClick={() => window.location.reload()}>{t.reload}</Button>}
      />
    </Box>
  );
}

function Message({ title, hint, action }: { title: string; hint: string; action: ReactNode }) {
  return (
    <>
      <PageHeading title={title} />
      <EmptyState title={hint} action={action} />
    </>
  );
}
