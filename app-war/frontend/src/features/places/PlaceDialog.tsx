import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { postPlaces, putPlacesById } from '@/generated';
import { zPostPlacesBody } from '@/generated/zod.gen';
import { useCatalogue } from '@/shared/api/catalogue';
import type { Place } from '@/shared/api/model';
import { ChoiceInput, TextInput } from '@/shared/form/fields';
import { FormGrid, Wide } from '@/shared/form/FormGrid';
import { useApiForm } from '@/shared/form/useApiForm';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { terms, wordsOf } from '@/shared/i18n/terms';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { texts } from './texts';

/** A new place, or what is said of one that is there. */
export function PlaceDialog({ place, onClose }: { place?: Place; onClose: () => void }) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const words = useTexts(terms);
  const catalogue = useCatalogue();
  const queries = useQueryClient();
  const changed = () => {
    void queries.invalidateQueries({ queryKey: ['places'] });
    void queries.invalidateQueries({ queryKey: ['lots'] });
  };
  const form = useApiForm({
    schema: zPostPlacesBody,
    defaultValues: { name: place?.name ?? '', kind: place?.kind ?? 'YARD', prefecture: place?.prefecture ?? '', note: place?.note ?? '' },
    send: (body, key) =>
      place === undefined
        ? postPlaces({ body, headers: { 'Idempotency-Key': key } })
        : putPlacesById({ path: { id: place.id }, body: { ...body, version: place.version } }),
    done: () => {
      changed();
      onClose();
    },
    failed: changed,
    unique: 'name',
  });
  return (
    <CommandDialog title={place === undefined ? t.add : t.changeTitle} onClose={onClose} busy={form.sending} action={<Button variant="contained" {...form.submitProps}>{c.save}</Button>}>
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <FormGrid columns={220}>
          <Wide><TextInput control={form.control} name="name" label={t.name} help={t.nameHint} required /></Wide>
          <ChoiceInput control={form.control} name="kind" label={t.kind} required choices={wordsOf('placeKind').map((value) => ({ value, label: words.placeKind[value] }))} />
          <ChoiceInput control={form.control} name="prefecture" label={c.fields.prefecture} choices={catalogue.prefectures} />
          <Wide><TextInput control={form.control} name="note" label={t.note} rows={2} /></Wide>
        </FormGrid>
      </form>
    </CommandDialog>
  );
}
