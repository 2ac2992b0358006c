import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useMutation } from '@tanstack/react-query';
import { postOrdersReading } from '@/generated';
import type { Order, Wood } from '@/shared/api/model';
import { parseNumber } from '@/shared/format/format';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { terms } from '@/shared/i18n/terms';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { useWoodName, WoodDetail } from '@/shared/wood/Wood';
import { negotiationTexts } from './texts';

/** What the seller says to a line, while it is typed. */
export interface LineAnswer {
  way: 'OFFER' | 'DECLINE' | 'ALTERNATIVE';
  pieces: string;
  price: string;
  tax: number;
  phrase: string;
  wood: Wood | null;
}

export function answerOf(line: Order['lines'][number]): LineAnswer {
  return {
    way: line.answer === 'DECLINED' ? 'DECLINE' : 'OFFER',
    pieces: String(line.pieces),
    price: line.unitPriceYen == null ? '' : String(line.unitPriceYen),
    tax: line.taxPercent,
    phrase: '',
    wood: null,
  };
}

/** The answer as it is sent; null as long as something is missing. */
export function sent(line: Order['lines'][number], answer: LineAnswer) {
  if (answer.way === 'DECLINE') return { lineId: line.id, declined: true };
  const pieces = parseNumber(answer.pieces);
  const unitPriceYen = parseNumber(answer.price);
  if (pieces === undefined || unitPriceYen === undefined || Number.isNaN(pieces) || Number.isNaN(unitPriceYen)) return null;
  if (answer.way === 'OFFER') return { lineId: line.id, pieces, unitPriceYen, taxPercent: answer.tax };
  if (answer.wood === null) return null;
  return { lineId: line.id, alternative: { wood: answer.wood, pieces, unitPriceYen, taxPercent: answer.tax, priceUnit: line.priceUnit === 'PIECE' ? 'PIECE' as const : null } };
}

export function QuoteLine({ line, answer, onChange }: { line: Order['lines'][number]; answer: LineAnswer; onChange: (answer: LineAnswer) => void }) {
  const t = useTexts(negotiationTexts);
  const words = useTexts(terms);
  const format = useFormat();
  const woodName = useWoodName();
  const reading = useMutation({
    mutationFn: () => postOrdersReading({ body: { text: answer.phrase }, headers: { 'Idempotency-Key': crypto.randomUUID() } }),
    onSuccess: ([read]) => onChange({ ...answer, wood: read?.wood ?? null, pieces: read?.pieces == null ? answer.pieces : String(read.pieces) }),
  });
  const problems = reading.data?.[0]?.problems ?? [];
  return (
    <>
      <TextField select label={t.how} value={answer.way} onChange={(event) => onChange({ ...answer, way: event.target.value as LineAnswer['way'] })}>
        {(['OFFER', 'DECLINE', 'ALTERNATIVE'] as const).map((way) => <MenuItem key={way} value={way}>{t.ways[way]}</MenuItem>)}
      </TextField>
      {answer.way === 'ALTERNATIVE' && (
        <>
          <TextField label={t.instead} helperText={t.insteadHint} value={answer.phrase} onChange={(event) => onChange({ ...answer, phrase: event.target.value, wood: null })} required />
          <Button variant="outlined" loading={reading.isPending} disabled={answer.phrase.trim() === ''} onClick={() => reading.mutate()}>{t.read}</Button>
          <ProblemAlert error={reading.error} />
          {answer.wood === null && problems.length > 0 && <Alert severity="warning">{problems.join(' ')}</Alert>}
          {answer.wood !== null && <div><strong>{woodName(answer.wood)}</strong><WoodDetail wood={answer.wood} /></div>}
        </>
      )}
      {answer.way !== 'DECLINE' && (
        <>
          <TextField label={t.pieces} value={answer.pieces} onChange={(event) => onChange({ ...answer, pieces: event.target.value })} slotProps={{ htmlInput: { inputMode: 'numeric' } }} required />
          <TextField label={`${t.unitPrice}${format.inBrackets(words.priceUnit[line.priceUnit])}`} value={answer.price} onChange={(event) => onChange({ ...answer, price: event.target.value })} slotProps={{ htmlInput: { inputMode: 'numeric' } }} required />
          <TextField select label={t.taxPercent} value={answer.tax} onChange={(event) => onChange({ ...answer, tax: Number(event.target.value) })}>
            {[10, 8, 0].map((percent) => <MenuItem key={percent} value={percent}>{percent}%</MenuItem>)}
          </TextField>
        </>
      )}
    </>
  );
}
