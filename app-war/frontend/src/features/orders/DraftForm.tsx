import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useFieldArray, useWatch } from 'react-hook-form';
import type { z } from 'zod';
import { zPostOrdersBody } from '@/generated/zod.gen';
import type { Order, PriceUnit, Wood } from '@/shared/api/model';
import { ChoiceInput, NumberInput, TextInput } from '@/shared/form/fields';
import { FormGrid, Wide } from '@/shared/form/FormGrid';
import { useApiForm } from '@/shared/form/useApiForm';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { Section } from '@/shared/ui/Section';
import { useWoodName, WoodDetail } from '@/shared/wood/Wood';
import { DialogLine } from './DialogLine';
import { texts } from './texts';
import { totalTexts } from './totals/texts';

type Draft = z.output<typeof zPostOrdersBody>;

/** A line as far as it can be known before the server has priced it; one in words has no listing. */
export interface DraftLine {
  listingId: string | null;
  description?: string | null;
  wood: Wood;
  priceUnit: PriceUnit;
  unitPriceYen: number | null | undefined;
  availablePieces?: number;
  pieces: number | null;
}

interface Props {
  lines: DraftLine[];
  start: Pick<Draft, 'deliveryPlace' | 'deliverOn' | 'remarks' | 'transport'>;
  send: (draft: Draft, idempotencyKey: string) => Promise<Order>;
  done: (order: Order) => void;
  /** The server refused: the order may have been changed meanwhile. */
  failed?: () => void;
}

const transports = ['SELLER_DELIVERS', 'BUYER_COLLECTS'] as const;

/** What is on offer is named by its listing, everything else by what it is. */
function sent({ listingId, description, wood, priceUnit, pieces }: DraftLine) {
  const quantity = { pieces: pieces ?? undefined };
  return listingId == null ? { description, wood, priceUnit, ...quantity } : { listingId, ...quantity };
}

/** A line in words says itself what it is; its price is the seller's to say. */
function inWords(field: Draft['lines'][number]): DraftLine | undefined {
  return field.wood == null ? undefined : { listingId: null, description: field.description, wood: field.wood, priceUnit: field.priceUnit ?? 'M3', unitPriceYen: null, pieces: field.pieces };
}

export function DraftForm({ lines, start, send, done, failed }: Props) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const a = useTexts(totalTexts);
  const format = useFormat();
  const woodName = useWoodName();
  const form = useApiForm({
    schema: zPostOrdersBody,
    defaultValues: { transport: 'SELLER_DELIVERS', ...start, lines: lines.map(sent) },
    send,
    done,
    failed,
  });
  const transport = useWatch({ control: form.control, name: 'transport' });
  const { fields, remove } = useFieldArray({ control: form.control, name: 'lines' });
  return (
    <form {...form.formProps}>
      <ProblemAlert error={form.problem} extra={form.extra} />
      <Section title={t.tabs.lines}>
        {fields.map((field, at) => {
          const line = field.listingId == null ? inWords(field) : lines.find((one) => one.listingId === field.listingId);
          if (!line) return null;
          return (
            <DialogLine
              key={field.id}
              title={woodName(line.wood)}
              detail={
                <>
                  <WoodDetail wood={line.wood} />
                  {line.description && <Box component="span">{line.description}</Box>}
                  <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums' }}>{line.unitPriceYen == null ? c.onRequest : format.unitPrice(line.unitPriceYen, line.priceUnit, line.wood)}</Box>
                </>
              }
            >
              <NumberInput
                control={form.control}
                name={`lines.${at}.pieces`}
                label={c.fields.pieces}
                help={line.availablePieces === undefined ? undefined : t.availableCount(format.quantity(line.availablePieces, line.wood))}
                required
              />
              {fields.length > 1 && <Button size="small" onClick={() => remove(at)}>{t.removeLine}</Button>}
            </DialogLine>
          );
        })}
      </Section>
      <Section title={t.delivery}>
        <FormGrid>
          <ChoiceInput control={form.control} name="transport" label={a.transport} choices={transports.map((value) => ({ value, label: a.transports[value] }))} required />
          <TextInput control={form.control} name="deliveryPlace" label={t.deliveryPlace} help={t.deliveryPlaceHint} required={transport !== 'BUYER_COLLECTS'} />
          <TextInput control={form.control} name="deliverOn" label={t.wishedFor} type="date" />
          <Wide><TextInput control={form.control} name="remarks" label={c.fields.remarks} rows={3} /></Wide>
        </FormGrid>
      </Section>
      <Button variant="contained" size="large" {...form.submitProps}>{t.saveDraft}</Button>
    </form>
  );
}
