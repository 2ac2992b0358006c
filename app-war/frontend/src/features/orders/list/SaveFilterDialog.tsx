import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { postOrdersFilters } from '@/generated';
import { useCommand } from '@/shared/form/useCommand';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { wanted, type Query } from './query';
import { texts } from './texts';

export function SaveFilterDialog({ asked, onClose }: { asked: Query; onClose: () => void }) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const saving = useCommand(
    (body: { name: string }, key) => postOrdersFilters({ body: { ...body, wanted: wanted(asked) }, headers: { 'Idempotency-Key': key } }),
    {
      done: () => {
        void queries.invalidateQueries({ queryKey: ['orders', 'filters'] });
        onClose();
      },
    },
  );
  return (
    <CommandDialog
      title={t.saveTitle}
      onClose={onClose}
      busy={saving.isPending}
      action={<Button variant="contained" loading={saving.isPending} disabled={name.trim() === ''} onClick={() => saving.mutate({ name: name.trim() })}>{c.save}</Button>}
    >
      <Typography className="phrase" color="textSecondary" sx={{ mb: 2 }}>{t.saveHint}</Typography>
      <ProblemAlert error={saving.error} />
      <TextField autoFocus fullWidth required label={t.name} helperText={t.example} value={name} onChange={(event) => setName(event.target.value)} slotProps={{ htmlInput: { maxLength: 60 } }} sx={{ mt: 1 }} />
    </CommandDialog>
  );
}
