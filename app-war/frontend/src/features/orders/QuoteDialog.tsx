import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { postOrdersByIdQuotation } from '@/generated';
import type { Order } from '@/shared/api/model';
import { Problem } from '@/shared/api/problem';
import { useCommand } from '@/shared/form/useCommand';
import { daysFromNow, parseNumber } from '@/shared/format/format';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { useWoodName, WoodDetail } from '@/shared/wood/Wood';
import { DialogLine } from './DialogLine';
import { answerOf, QuoteLine, sent, type LineAnswer } from './negotiation/QuoteLine';
import { negotiationTexts } from './negotiation/texts';
import { texts } from './texts';
import { totalTexts } from './totals/texts';
import { useOrderChanged } from './useOrderChanged';

interface ChargeInput {
  kind: 'FREIGHT' | 'HANDLING' | 'DISCOUNT' | 'OTHER';
  label: string;
  yen: string;
}

/** The seller's answer to every line, with freight and the like. What was offered instead is an answer to its own line. */
export function QuoteDialog({ order, onClose }: { order: Order; onClose: () => void }) {
  const t = useTexts(texts);
  const n = useTexts(negotiationTexts);
  const a = useTexts(totalTexts);
  const format = useFormat();
  const woodName = useWoodName();
  const changed = useOrderChanged();
  const lines = order.lines.filter((line) => !line.dropped || line.answer === 'DECLINED');
  const [answers, setAnswers] = useState<Record<string, LineAnswer>>(() => Object.fromEntries(lines.map((line) => [line.id, answerOf(line)])));
  const [charges, setCharges] = useState<readonly ChargeInput[]>(() =>
    order.charges.filter((charge) => !charge.dropped).map((charge) => ({ kind: charge.kind, label: charge.label, yen: String(Math.abs(charge.amountYen)) })));
  const [validUntil, setValidUntil] = useState(daysFromNow(14));
  const [deliverOn, setDeliverOn] = useState(order.deliverOn ?? '');
  const [message, setMessage] = useState('');
  const said = lines.flatMap((line) => {
    const answer = answers[line.id];
    return answer === undefined ? [] : [sent(line, answer)];
  });
  const sums = charges.map((charge) => parseNumber(charge.yen) ?? 0);
  const ready = said.every((one) => one !== null) && validUntil !== '' && charges.every((charge, at) => charge.label.trim() !== '' && (sums[at] ?? 0) > 0);
  const run = useCommand(
    (_: null, key) => postOrdersByIdQuotation({
      path: { id: order.id },
      body: {
        version: order.version,
        validUntil,
        lines: said.filter((one) => one !== null),
        charges: charges.map((charge, at) => ({ kind: charge.kind, label: charge.label, amountYen: sums[at] ?? 0 })),
        ...(deliverOn === '' ? {} : { deliverOn }),
        ...(message.trim() === '' ? {} : { message }),
      },
      headers: { 'Idempotency-Key': key },
    }),
    {
      done: (answer) => {
        changed(answer);
        onClose();
      },
      failed: () => changed(null),
    },
  );
  const put = (at: number, change: Partial<ChargeInput>) => setCharges(charges.map((charge, i) => (i === at ? { ...charge, ...change } : charge)));
  return (
    <CommandDialog wide title={t.questions.QUOTE} onClose={onClose} busy={run.isPending} action={<Button variant="contained" loading={run.isPending} disabled={!ready} onClick={() => run.mutate(null)}>{t.commands.QUOTE}</Button>}>
      <ProblemAlert error={run.error} extra={run.error instanceof Problem ? run.error.errors.map((one) => one.message) : []} />
      <Typography className="phrase" sx={{ mb: 2.5 }}>{t.explanations.QUOTE}</Typography>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, mb: 2 }}>
        <TextField type="date" label={t.validUntil} value={validUntil} onChange={(event) => setValidUntil(event.target.value)} required slotProps={{ inputLabel: { shrink: true } }} />
        <TextField type="date" label={n.deliverOn} value={deliverOn} onChange={(event) => setDeliverOn(event.target.value)} slotProps={{ inputLabel: { shrink: true } }} />
      </Box>
      {lines.map((line) => (
        <DialogLine
          key={line.id}
          title={`${line.lineNo}. ${woodName(line.wood)}`}
          detail={<><WoodDetail wood={line.wood} />{line.description}<Box component="span" sx={{ display: 'block' }}>{format.quantity(line.wantedPieces ?? line.pieces, line.wood)}{format.inBrackets(format.volume(line.volumeM3))}</Box></>}
        >
          <QuoteLine line={line} answer={answers[line.id] ?? answerOf(line)} onChange={(answer) => setAnswers({ ...answers, [line.id]: answer })} />
        </DialogLine>
      ))}
      <Typography variant="h3" sx={{ mt: 2, mb: 1 }}>{n.charges}</Typography>
      {charges.map((charge, at) => (
        <Box key={at} sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: '140px 1fr 160px auto' }, alignItems: 'center', mb: 1.5 }}>
          <TextField select label={n.chargeKind} value={charge.kind} onChange={(event) => put(at, { kind: event.target.value as ChargeInput['kind'] })}>
            {(['FREIGHT', 'HANDLING', 'DISCOUNT', 'OTHER'] as const).map((kind) => <MenuItem key={kind} value={kind}>{a.kinds[kind]}</MenuItem>)}
          </TextField>
          <TextField label={n.chargeLabel} value={charge.label} onChange={(event) => put(at, { label: event.target.value })} required />
          <TextField label={n.chargeYen} value={charge.yen} onChange={(event) => put(at, { yen: event.target.value })} required slotProps={{ htmlInput: { inputMode: 'numeric' } }} />
          <Button size="small" onClick={() => setCharges(charges.filter((_, i) => i !== at))}>{n.removeCharge}</Button>
        </Box>
      ))}
      <Button variant="outlined" sx={{ mb: 2.5 }} onClick={() => setCharges([...charges, { kind: 'FREIGHT', label: '', yen: '' }])}>{n.addCharge}</Button>
      <TextField label={n.message} value={message} onChange={(event) => setMessage(event.target.value)} multiline minRows={2} fullWidth slotProps={{ htmlInput: { maxLength: 500 } }} />
    </CommandDialog>
  );
}
