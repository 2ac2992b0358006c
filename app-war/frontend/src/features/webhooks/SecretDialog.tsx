import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState, type FocusEvent } from 'react';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { texts } from './texts';

/** The server can use the secret but nobody can read it: after this it cannot be shown again. */
export function SecretDialog({ secret, onClose }: { secret: string; onClose: () => void }) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const [copied, setCopied] = useState(false);
  return (
    <CommandDialog title={t.secretTitle} onClose={onClose} closeLabel={c.close}>
      <Alert severity="info" sx={{ mb: 2 }}>{t.secretOnce}</Alert>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: { xs: 'wrap', sm: 'nowrap' } }}>
        <TextField
          label={t.secret}
          value={secret}
          slotProps={{ htmlInput: { readOnly: true, style: { fontFamily: 'monospace' }, onFocus: (event: FocusEvent<HTMLInputElement>) => event.currentTarget.select() } }}
        />
        <Button variant="contained" onClick={() => void navigator.clipboard.writeText(secret).then(() => setCopied(true))}>{copied ? c.copied : c.copy}</Button>
      </Box>
    </CommandDialog>
  );
}
