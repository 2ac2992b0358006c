import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { postStockTakes } from '@/generated';
import { zPostStockTakesBody } from '@/generated/zod.gen';
import { ChoiceInput, TextInput } from '@/shared/form/fields';
import { FormGrid, Wide } from '@/shared/form/FormGrid';
import { useApiForm } from '@/shared/form/useApiForm';
import { useTexts } from '@/shared/i18n/language';
import { usePlaces } from '@/shared/stock/usePlaces';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { texts } from './texts';

export function OpenDialog({ placeId, onClose }: { placeId?: string; onClose: () => void }) {
  const t = useTexts(texts);
  const places = usePlaces();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const form = useApiForm({
    schema: zPostStockTakesBody,
    defaultValues: { placeId: placeId ?? '', note: '' },
    send: (body, key) => postStockTakes({ body, headers: { 'Idempotency-Key': key } }),
    done: (take) => {
      void queries.invalidateQueries({ queryKey: ['stock-takes'] });
      void navigate(`/stock-takes/${take.id}`);
    },
  });
  return (
    <CommandDialog title={t.open} onClose={onClose} busy={form.sending} action={<Button variant="contained" {...form.submitProps}>{t.open}</Button>}>
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <Typography className="phrase" sx={{ mb: 2.5 }}>{t.openHint}</Typography>
        <FormGrid>
          <Wide><ChoiceInput control={form.control} name="placeId" label={t.place} required choices={places.choices} /></Wide>
          <Wide><TextInput control={form.control} name="note" label={t.note} /></Wide>
        </FormGrid>
      </form>
    </CommandDialog>
  );
}
