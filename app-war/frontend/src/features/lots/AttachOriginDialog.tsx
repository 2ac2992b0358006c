import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { getLotsById, getOrigins, postLotsByIdOrigins } from '@/generated';
import { zPostLotsByIdOriginsBody } from '@/generated/zod.gen';
import type { LotOrigins } from '@/shared/api/model';
import { ChoiceInput, NumberInput } from '@/shared/form/fields';
import { useApiForm } from '@/shared/form/useApiForm';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { originTexts } from '@/shared/origin/texts';
import { useAreaName } from '@/shared/origin/useAreaName';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { LinkButton } from '@/shared/ui/LinkButton';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { lotOriginTexts } from './lotOriginTexts';

/** One of the newest records that name the lot's species. */
export function AttachOriginDialog({ lotId, origins, onClose }: { lotId: string; origins: LotOrigins; onClose: () => void }) {
  const t = useTexts(lotOriginTexts);
  const o = useTexts(originTexts);
  const format = useFormat();
  const areaName = useAreaName();
  const queries = useQueryClient();
  const lot = useQuery({ queryKey: ['lots', 'one', lotId], queryFn: () => getLotsById({ path: { id: lotId } }) });
  const species = lot.data?.wood.species;
  const records = useQuery({
    queryKey: ['origins', 'of', species],
    queryFn: () => getOrigins({ query: { ...(species === undefined ? {} : { species }), limit: 200 } }),
    enabled: species !== undefined,
  });
  const form = useApiForm({
    schema: zPostLotsByIdOriginsBody,
    defaultValues: { recordId: '' },
    send: (body, key) => postLotsByIdOrigins({ path: { id: lotId }, body, headers: { 'Idempotency-Key': key } }),
    done: (answer) => {
      queries.setQueryData(['lots', 'origins', lotId], answer);
      void queries.invalidateQueries({ queryKey: ['origins'] });
      onClose();
    },
  });
  const there = new Set(origins.shares.map((share) => share.recordId));
  const offered = (records.data?.items ?? []).filter((record) => !there.has(record.id));
  const chosen = useWatch({ control: form.control, name: 'recordId' });
  const record = offered.find((one) => one.id === chosen);
  const left = record?.certifiedM3 == null ? undefined : Math.max(0, record.certifiedM3 - record.attachedM3);
  return (
    <CommandDialog
      title={t.attach}
      onClose={onClose}
      busy={form.sending}
      action={offered.length === 0 ? <LinkButton to="/origins/new" variant="contained">{t.newRecord}</LinkButton> : <Button variant="contained" {...form.submitProps}>{t.attach}</Button>}
    >
      <form {...form.formProps}>
        <ProblemAlert error={form.problem ?? records.error} extra={form.extra} />
        {records.data && offered.length === 0 && t.noRecords}
        {offered.length > 0 && (
          <Box sx={{ display: 'grid', gap: 2.5 }}>
            <ChoiceInput
              control={form.control}
              name="recordId"
              label={t.record}
              required
              choices={offered.map((one) => ({ value: one.id, label: format.list([one.number, areaName(one) || o.areaUnknown, o.evidence[one.evidence], one.supplier].filter((part) => part !== '')) }))}
            />
            <NumberInput control={form.control} name="volumeM3" label={t.volume} help={t.volumeHint(format.volume(origins.withoutM3))} unit="m³" />
            <NumberInput control={form.control} name="certifiedM3" label={t.certified} help={left === undefined ? t.certifiedHint : t.certifiedLeft(format.volume(left))} unit="m³" />
          </Box>
        )}
      </form>
    </CommandDialog>
  );
}
