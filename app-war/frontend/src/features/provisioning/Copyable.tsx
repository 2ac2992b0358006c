import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useState, type FocusEvent } from 'react';
import { useTexts } from '@/shared/i18n/language';
import { texts } from './texts';

/** A text to be taken elsewhere. */
export function Copyable({ label, value }: { label: string; value: string }) {
  const t = useTexts(texts);
  const [copied, setCopied] = useState(false);
  return (
    <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1}>
      <TextField
        label={label}
        value={value}
        slotProps={{ htmlInput: { readOnly: true, onFocus: (event: FocusEvent<HTMLInputElement>) => event.currentTarget.select() } }}
      />
      <Button variant="outlined" sx={{ flexShrink: 0 }} onClick={() => void navigator.clipboard.writeText(value).then(() => setCopied(true))}>
        {copied ? t.copied : t.copy}
      </Button>
    </Stack>
  );
}
