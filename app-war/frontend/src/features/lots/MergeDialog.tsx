import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getLots, postLotsByIdMerges } from '@/generated';
import { zPostLotsByIdMergesBody } from '@/generated/zod.gen';
import type { Lot } from '@/shared/api/model';
import { TextInput } from '@/shared/form/fields';
import { FormGrid, Wide } from '@/shared/form/FormGrid';
import { useApiForm } from '@/shared/form/useApiForm';
import { useTexts } from '@/shared/i18n/language';
import { LotInput, lotKey } from '@/shared/stock/LotInput';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { texts } from './texts';
import { useLotChanged } from './useLotChanged';

/** Only what could be merged is offered; whether it may is decided by the server. */
export function MergeDialog({ lot, onClose }: { lot: Lot; onClose: () => void }) {
  const t = useTexts(texts);
  const changed = useLotChanged();
  const queries = useQueryClient();
  const any = useQuery({ queryKey: ['lots', 'found', lot.id, 'any'], queryFn: () => getLots({ query: { like: lot.id, limit: 1 } }) });
  const form = useApiForm({
    schema: zPostLotsByIdMergesBody,
    defaultValues: { version: lot.version, fromLotId: '', fromVersion: 0, note: '' },
    send: (body, key) => {
      const fromVersion = queries.getQueryData<Lot>(lotKey(body.fromLotId))?.version ?? 0;
      return postLotsByIdMerges({ path: { id: lot.id }, body: { ...body, fromVersion, version: lot.version }, headers: { 'Idempotency-Key': key } });
    },
    done: (answer) => {
      changed(answer);
      onClose();
    },
    failed: () => changed(null),
  });
  const none = any.data?.items.length === 0;
  return (
    <CommandDialog title={`${t.commands.merge} ${lot.lotNumber}`} onClose={onClose} busy={form.sending} action={<Button variant="contained" disabled={none} {...form.submitProps}>{t.commands.merge}</Button>}>
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <Typography className="phrase" sx={{ mb: 2.5 }}>{none ? t.noMerge : t.mergeHint(lot.lotNumber, lot.place)}</Typography>
        {!none && (
          <FormGrid>
            <Wide>
              {/* What is offered or reserved of a lot stays with its number: it must be free as a whole. */}
              <LotInput control={form.control} name="fromLotId" label={t.mergeFrom} required like={lot.id} takable={(one) => one.availablePieces === one.pieces} />
            </Wide>
            <Wide><TextInput control={form.control} name="note" label={t.note} /></Wide>
          </FormGrid>
        )}
      </form>
    </CommandDialog>
  );
}
