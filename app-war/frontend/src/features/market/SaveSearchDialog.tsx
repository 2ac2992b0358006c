import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Problem } from '@/shared/api/problem';
import { postMarketSearches } from '@/generated';
import { useCommand } from '@/shared/form/useCommand';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { search, type Query } from './query';
import { texts } from './texts';

/** Whether the name is what was refused. */
const named = (error: Error | null) => error instanceof Problem && error.errors.some((one) => one.field === 'name');

export function SaveSearchDialog({ query, suggestion, onClose }: { query: Query; suggestion: string; onClose: () => void }) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const queries = useQueryClient();
  const [name, setName] = useState(suggestion.slice(0, 60));
  const [notifies, setNotifies] = useState(true);
  const saving = useCommand(
    (body: { name: string; notifies: boolean }, key) => postMarketSearches({ body: { ...body, wanted: search(query), sort: query.sort ?? 'NEWEST' }, headers: { 'Idempotency-Key': key } }),
    {
      done: () => {
        void queries.invalidateQueries({ queryKey: ['market', 'searches'] });
        onClose();
      },
    },
  );
  return (
    <CommandDialog
      title={t.saveSearch}
      onClose={onClose}
      busy={saving.isPending}
      action={<Button variant="contained" loading={saving.isPending} disabled={name.trim() === ''} onClick={() => saving.mutate({ name: name.trim(), notifies })}>{c.save}</Button>}
    >
      <ProblemAlert error={saving.error} />
      <TextField autoFocus fullWidth required error={named(saving.error)} label={t.searchName} value={name} onChange={(event) => setName(event.target.value)} slotProps={{ htmlInput: { maxLength: 60 } }} sx={{ mt: 1, mb: 1 }} />
      <FormControlLabel label={t.notify} control={<Checkbox checked={notifies} onChange={(event) => setNotifies(event.target.checked)} />} />
    </CommandDialog>
  );
}
