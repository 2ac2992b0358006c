import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { postOrdersByIdClaims } from '@/generated';
import { zPostOrdersByIdClaimsBody } from '@/generated/zod.gen';
import type { Order } from '@/shared/api/model';
import { ChoiceInput, NumberInput, TextInput } from '@/shared/form/fields';
import { FormGrid, Wide } from '@/shared/form/FormGrid';
import { useApiForm } from '@/shared/form/useApiForm';
import { useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { useWoodName } from '@/shared/wood/Wood';
import { PhotoInput } from '../photo/PhotoInput';
import { useOrderChanged } from '../useOrderChanged';
import { texts } from './texts';

const kinds = ['DAMAGED', 'SHORT', 'WRONG_GRADE', 'OTHER'] as const;

export function OpenClaimDialog({ order, onClose }: { order: Order; onClose: () => void }) {
  const t = useTexts(texts);
  const woodName = useWoodName();
  const changed = useOrderChanged();
  const [photos, setPhotos] = useState<string[]>([]);
  const lines = order.lines.filter((line) => line.shippedPieces > 0);
  const form = useApiForm({
    schema: zPostOrdersByIdClaimsBody,
    defaultValues: { version: order.version, lineId: lines.length === 1 ? lines[0]?.id : '', text: '', photos: [] },
    send: (body, key) => postOrdersByIdClaims({ path: { id: order.id }, body: { ...body, version: order.version, photos }, headers: { 'Idempotency-Key': key } }),
    done: (answer) => {
      changed(answer);
      onClose();
    },
    failed: () => changed(null),
  });
  return (
    <CommandDialog wide title={t.open} onClose={onClose} busy={form.sending} action={<Button variant="contained" {...form.submitProps}>{t.open}</Button>}>
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <Typography className="phrase" sx={{ mb: 2 }}>{t.openHint}</Typography>
        <FormGrid>
          <Wide><ChoiceInput control={form.control} name="lineId" label={t.line} required choices={lines.map((line) => ({ value: line.id, label: `${line.lineNo}. ${woodName(line.wood)}` }))} /></Wide>
          <ChoiceInput control={form.control} name="kind" label={t.kind} required choices={kinds.map((value) => ({ value, label: t.kinds[value] }))} />
          <NumberInput control={form.control} name="pieces" label={t.pieces} required />
          <Wide><TextInput control={form.control} name="text" label={t.text} help={t.textHint} rows={3} required /></Wide>
          <Wide><PhotoInput orderId={order.id} purpose="CLAIM" photos={photos} onChange={setPhotos} /></Wide>
        </FormGrid>
      </form>
    </CommandDialog>
  );
}
