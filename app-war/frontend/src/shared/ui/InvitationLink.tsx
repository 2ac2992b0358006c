import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState, type FocusEvent } from 'react';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { defineTexts } from '@/shared/i18n/texts';

const texts = defineTexts(
  {
    mailed: '招待メールをお送りします。届かないときは、このリンクをコピーしてご本人に渡してください。リンクが表示されるのは今だけです。',
    label: '招待リンク',
    until: (date: string) => `有効期限: ${date}`,
  },
  {
    mailed: 'The invitation goes out by e-mail. Should it not arrive, give the person this link: it is shown only now.',
    label: 'Invitation link',
    until: (date: string) => `Valid until ${date}`,
  },
);

/** The server keeps only a hash of the token: after this the link cannot be shown again. */
export function InvitationLink({ token, expiresAt }: { token: string; expiresAt: string }) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const format = useFormat();
  const [copied, setCopied] = useState(false);
  // Behind the #: the token never reaches a server's log or a referrer.
  const link = `${window.location.origin}/invitation#${token}`;
  return (
    <Box>
      <Alert severity="info" sx={{ mb: 2 }}>{t.mailed}</Alert>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: { xs: 'wrap', sm: 'nowrap' } }}>
        <TextField
          label={t.label}
          value={link}
          slotProps={{ htmlInput: { readOnly: true, onFocus: (event: FocusEvent<HTMLInputElement>) => event.currentTarget.select() } }}
        />
        <Button
          variant="contained"
          onClick={() => void navigator.clipboard.writeText(link).then(() => setCopied(true))}
        >
          {copied ? c.copied : c.copy}
        </Button>
      </Box>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }} role="status">
        {t.until(format.dateTime(expiresAt))}{copied && ` ${c.copied}`}
      </Typography>
    </Box>
  );
}
