import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { getLots, putStockTakesByIdLotsByLotId } from '@/generated';
import { zPutStockTakesByIdLotsByLotIdBody } from '@/generated/zod.gen';
import type { Lot, StockTake } from '@/shared/api/model';
import { NumberInput } from '@/shared/form/fields';
import { useApiForm } from '@/shared/form/useApiForm';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { FilterText } from '@/shared/ui/FilterFields';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { useWoodName } from '@/shared/wood/Wood';
import { texts } from './texts';
import { useCountChanged } from './useCountChanged';

const SHOWN = 8;

/** A lot of the book that lies here, and not where the book has it. */
export function ElsewhereDialog({ take, onClose }: { take: StockTake; onClose: () => void }) {
  const t = useTexts(texts);
  const format = useFormat();
  const woodName = useWoodName();
  const changed = useCountChanged();
  const [text, setText] = useState<string>();
  const [lot, setLot] = useState<Lot>();
  const found = useQuery({ queryKey: ['lots', 'find', text], queryFn: () => getLots({ query: { q: text, empty: true, limit: SHOWN } }), enabled: text !== undefined });
  const form = useApiForm({
    schema: zPutStockTakesByIdLotsByLotIdBody,
    defaultValues: { version: 0 },
    send: (body) => putStockTakesByIdLotsByLotId({ path: { id: take.id, lotId: lot?.id ?? '' }, body }),
    done: () => {
      changed('all');
      onClose();
    },
  });
  return (
    <CommandDialog title={t.elsewhereLot} onClose={onClose} busy={form.sending} action={<Button variant="contained" disabled={lot === undefined} {...form.submitProps}>{t.add}</Button>}>
      <ProblemAlert error={form.problem} extra={form.extra} />
      <Typography className="phrase" sx={{ mb: 2.5 }}>{t.elsewhereHint}</Typography>
      <FilterText label={t.findLot} value={text} onChange={setText} />
      <Box component="ul" sx={{ listStyle: 'none', p: 0, my: 1.5 }}>
        {found.data?.items.map((one) => (
          <li key={one.id}>
            <Button fullWidth sx={{ justifyContent: 'flex-start', textAlign: 'left' }} variant={one.id === lot?.id ? 'outlined' : 'text'} aria-pressed={one.id === lot?.id} onClick={() => setLot(one)}>
              {one.lotNumber} {woodName(one.wood)} {format.inBrackets(one.place)}
            </Button>
          </li>
        ))}
        {found.data?.items.length === 0 && <li>{t.noSuchLot}</li>}
      </Box>
      <form {...form.formProps}>
        <NumberInput control={form.control} name="pieces" label={t.count} required unit={lot && format.pieceUnit(lot.wood)} />
      </form>
    </CommandDialog>
  );
}
