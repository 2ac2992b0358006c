import SearchOutlined from '@mui/icons-material/SearchOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useMutation } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { getMarketReading } from '@/generated';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { readValues, type Values } from './query';
import { texts } from './texts';

/** Says in one line what is wanted: the server reads it, and what it understood appears as filters that can be taken off. */
export function SearchBox({ set }: { set: (changes: Values) => void }) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const [phrase, setPhrase] = useState('');
  const reading = useMutation({
    mutationFn: (text: string) => getMarketReading({ query: { phrase: text } }),
    onSuccess: (read) => {
      set(readValues(read));
      setPhrase('');
    },
  });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (phrase.trim() !== '') reading.mutate(phrase.trim().slice(0, 300));
  };
  return (
    <Box component="form" role="search" onSubmit={submit} sx={{ mb: 2 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
        <TextField
          fullWidth
          label={t.phrase}
          value={phrase}
          onChange={(event) => setPhrase(event.target.value)}
          helperText={t.phraseHint}
          slotProps={{
            htmlInput: { inputMode: 'search', enterKeyHint: 'search', maxLength: 300 },
            input: { startAdornment: <InputAdornment position="start"><SearchOutlined /></InputAdornment> },
          }}
        />
        <Button type="submit" variant="contained" loading={reading.isPending} sx={{ minHeight: 56, flexShrink: 0 }}>{c.search}</Button>
      </Box>
      <ProblemAlert error={reading.error} />
    </Box>
  );
}
