import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { getLots, postLotsByIdMerges } from '@/generated';
import { zPostLotsByIdMergesBody } from '@/generated/zod.gen';
import type { Lot } from '@/shared/api/model';
import { ChoiceInput, TextInput } from '@/shared/form/fields';
import { FormGrid, Wide } from '@/shared/form/FormGrid';
import { useApiForm } from '@/shared/form/useApiForm';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { texts } from './texts';
import { useLotChanged } from './useLotChanged';

/** Only what could be merged is offered; whether it may is decided by the server. */
export function MergeDialog({ lot, onClose }: { lot: Lot; onClose: () => void }) {
  const t = useTexts(texts);
  const format = useFormat();
  const changed = useLotChanged();
  const { kind, species, grade } = lot.wood;
  const others = useQuery({
    queryKey: ['lots', 'like', lot.id],
    queryFn: () => getLots({ query: { kind, species, grade, limit: 200 } }),
    select: (page) => page.items.filter((one) =>
      one.id !== lot.id && one.availablePieces === one.pieces && JSON.stringify(one.wood) === JSON.stringify(lot.wood)
      && one.harvestArea === lot.harvestArea && one.legalityEvidence === lot.legalityEvidence),
  });
  const form = useApiForm({
    schema: zPostLotsByIdMergesBody,
    defaultValues: { version: lot.version, fromLotId: '', fromVersion: 0, note: '' },
    send: (body, key) => {
      const fromVersion = others.data?.find((one) => one.id === body.fromLotId)?.version ?? 0;
      return postLotsByIdMerges({ path: { id: lot.id }, body: { ...body, fromVersion, version: lot.version }, headers: { 'Idempotency-Key': key } });
    },
    done: (answer) => {
      changed(answer);
      onClose();
    },
    failed: () => changed(null),
  });
  const none = others.data?.length === 0;
  return (
    <CommandDialog title={`${t.commands.merge} ${lot.lotNumber}`} onClose={onClose} busy={form.sending} action={<Button variant="contained" disabled={none} {...form.submitProps}>{t.commands.merge}</Button>}>
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <Typography className="phrase" sx={{ mb: 2.5 }}>{none ? t.noMerge : t.mergeHint(lot.lotNumber)}</Typography>
        {!none && (
          <FormGrid>
            <Wide>
              <ChoiceInput
                control={form.control}
                name="fromLotId"
                label={t.mergeFrom}
                required
                choices={(others.data ?? []).map((one) => ({ value: one.id, label: t.inLot(one.lotNumber, format.pieces(one.pieces, one.wood), one.place) }))}
              />
            </Wide>
            <Wide><TextInput control={form.control} name="note" label={t.note} /></Wide>
          </FormGrid>
        )}
      </form>
    </CommandDialog>
  );
}
