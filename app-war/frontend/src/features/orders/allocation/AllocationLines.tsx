import Box from '@mui/material/Box';
import { useWatch, type Control } from 'react-hook-form';
import type { z } from 'zod';
import type { zPutOrdersByIdAllocationBody } from '@/generated/zod.gen';
import type { Order } from '@/shared/api/model';
import { NumberInput } from '@/shared/form/fields';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { useWoodName } from '@/shared/wood/Wood';
import { DialogLine } from '../DialogLine';
import type { AllocationLine, LotRow } from './rows';
import { texts } from './texts';

type Values = z.input<typeof zPutOrdersByIdAllocationBody>;

interface Props {
  order: Order;
  lines: AllocationLine[];
  rows: LotRow[];
  control: Control<Values, unknown, z.output<typeof zPutOrdersByIdAllocationBody>>;
}

/** Each line with its lots below one another, and how much is still lacking while one types. */
export function AllocationLines({ order, lines, rows, control }: Props) {
  const t = useTexts(texts);
  const format = useFormat();
  const woodName = useWoodName();
  const typed = useWatch({ control, name: 'lots' });
  return lines.map((line) => {
    const ordered = order.lines.find((one) => one.id === line.lineId);
    if (!ordered) return null;
    const pieces = (some: number) => format.pieces(some, ordered.wood);
    const own = rows.map((row, at) => ({ row, at })).filter(({ row }) => row.lineId === line.lineId);
    const chosen = own.reduce((sum, { at }) => sum + (Number(typed[at]?.pieces) || 0), 0);
    const lacking = line.openPieces - chosen;
    return (
      <DialogLine
        key={line.lineId}
        title={`${ordered.lineNo}. ${woodName(ordered.wood)}`}
        detail={(
          <>
            {t.needed(pieces(line.openPieces))}{line.mostPieces > line.openPieces && t.upTo(pieces(line.mostPieces))}
            <br />
            {t.chosen(pieces(chosen))}
            {lacking > 0 && <Box component="span" sx={{ color: 'warning.dark', fontWeight: 700 }}> {t.lacking(pieces(lacking))}</Box>}
          </>
        )}
      >
        {own.length === 0 && t.none}
        {own.map(({ row, at }) => (
          <NumberInput
            key={row.lotId}
            control={control}
            name={`lots.${at}.pieces`}
            label={t.lot(row.lotNumber, row.place)}
            help={format.list([t.free(pieces(row.free + row.open)), row.receivedAt === null ? '' : t.received(format.date(row.receivedAt.slice(0, 10)))].filter((part) => part !== ''))}
          />
        ))}
      </DialogLine>
    );
  });
}
