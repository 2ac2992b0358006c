import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { postOrdersByIdQuotation } from '@/generated';
import { zPostOrdersByIdQuotationBody } from '@/generated/zod.gen';
import type { Order } from '@/shared/api/model';
import { NumberInput, TextInput } from '@/shared/form/fields';
import { useApiForm } from '@/shared/form/useApiForm';
import { daysFromNow } from '@/shared/format/format';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { terms } from '@/shared/i18n/terms';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { useWoodName, WoodDetail } from '@/shared/wood/Wood';
import { DialogLine } from './DialogLine';
import { texts } from './texts';
import { useOrderChanged } from './useOrderChanged';

export function QuoteDialog({ order, onClose }: { order: Order; onClose: () => void }) {
  const t = useTexts(texts);
  const words = useTexts(terms);
  const format = useFormat();
  const woodName = useWoodName();
  const changed = useOrderChanged();
  const form = useApiForm({
    schema: zPostOrdersByIdQuotationBody,
    defaultValues: {
      version: order.version,
      validUntil: daysFromNow(14),
      lines: order.lines.map((line) => ({ lineId: line.id, unitPriceYen: line.unitPriceYen ?? undefined })),
    },
    send: (body, key) =>
      postOrdersByIdQuotation({ path: { id: order.id }, body: { ...body, version: order.version }, headers: { 'Idempotency-Key': key } }),
    done: (answer) => {
      changed(answer);
      onClose();
    },
    failed: () => changed(null),
  });
  return (
    <CommandDialog wide title={t.questions.QUOTE} onClose={onClose} busy={form.sending} action={<Button variant="contained" {...form.submitProps}>{t.commands.QUOTE}</Button>}>
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <Typography className="phrase" sx={{ mb: 2.5 }}>{t.explanations.QUOTE}</Typography>
        <Box sx={{ maxWidth: 280, mb: 2 }}><TextInput control={form.control} name="validUntil" label={t.validUntil} type="date" required /></Box>
        {order.lines.map((line, at) => (
          <DialogLine
            key={line.id}
            title={`${line.lineNo}. ${woodName(line.wood)}`}
            detail={<><WoodDetail wood={line.wood} />{format.quantity(line.pieces, line.wood)}{format.inBrackets(format.volume(line.volumeM3))}</>}
          >
            <NumberInput control={form.control} name={`lines.${at}.unitPriceYen`} label={`${t.unitPrice}${format.inBrackets(words.priceUnit[line.priceUnit])}`} unit={format.yenUnit} required />
          </DialogLine>
        ))}
      </form>
    </CommandDialog>
  );
}
