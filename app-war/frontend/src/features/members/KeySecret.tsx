import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState, type FocusEvent } from 'react';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { keyTexts } from './keyTexts';

/** The server keeps only a hash of it: after this it cannot be shown again. */
export function KeySecret({ secret }: { secret: string | null }) {
  const t = useTexts(keyTexts);
  const c = useTexts(common);
  const [copied, setCopied] = useState(false);
  if (secret === null) return <Alert severity="warning">{t.lost}</Alert>;
  return (
    <Box>
      <Alert severity="warning" sx={{ mb: 2 }}>{t.once}</Alert>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: { xs: 'wrap', sm: 'nowrap' } }}>
        <TextField
          label={t.secret}
          value={secret}
          fullWidth
          slotProps={{ htmlInput: { readOnly: true, spellCheck: false, style: { fontFamily: 'monospace' }, onFocus: (event: FocusEvent<HTMLInputElement>) => event.currentTarget.select() } }}
        />
        <Button variant="contained" onClick={() => void navigator.clipboard.writeText(secret).then(() => setCopied(true))}>{copied ? c.copied : c.copy}</Button>
      </Box>
      <Typography variant="body2" color="textSecondary" className="phrase" sx={{ mt: 1 }} role="status">{copied ? c.copied : t.usage}</Typography>
    </Box>
  );
}
