import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { postOrdersByIdPlacement } from '@/generated';
import type { Order } from '@/shared/api/model';
import { Problem } from '@/shared/api/problem';
import { useCommand } from '@/shared/form/useCommand';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { useWoodName } from '@/shared/wood/Wood';
import { useOrderChanged } from '../useOrderChanged';
import { negotiationTexts } from './texts';

/** Accepts a quotation, all of it or some lines; the others stay as a quotation of their own, or are declined. */
export function PlaceDialog({ order, onClose }: { order: Order; onClose: () => void }) {
  const t = useTexts(negotiationTexts);
  const c = useTexts(common);
  const format = useFormat();
  const woodName = useWoodName();
  const changed = useOrderChanged();
  const lines = order.lines.filter((line) => !line.dropped);
  const [taken, setTaken] = useState<readonly string[]>(lines.filter((line) => line.amountYen != null).map((line) => line.id));
  const [rest, setRest] = useState<'KEEP' | 'DECLINE'>('KEEP');
  const whole = taken.length === lines.length;
  const run = useCommand(
    (_: null, key) => postOrdersByIdPlacement({
      path: { id: order.id },
      body: { version: order.version, revisionNo: order.revisionNo, ...(whole ? {} : { lines: [...taken], rest }) },
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
  const sum = lines.filter((line) => taken.includes(line.id)).reduce((yen, line) => yen + (line.amountYen ?? 0), 0);
  const extra = run.error instanceof Problem ? run.error.errors.map((one) => one.message) : [];
  return (
    <CommandDialog
      wide
      title={t.placeTitle}
      onClose={onClose}
      busy={run.isPending}
      action={<Button variant="contained" loading={run.isPending} disabled={taken.length === 0} onClick={() => run.mutate(null)}>{t.placeTitle}</Button>}
    >
      <ProblemAlert error={run.error} extra={extra} />
      <Typography className="phrase" sx={{ mb: 1.5 }}>{t.placeHint}</Typography>
      {lines.map((line) => (
        <Box key={line.id} sx={{ borderTop: '1px solid', borderColor: 'divider', py: 0.75, display: 'flex', flexWrap: 'wrap', gap: '0 16px', alignItems: 'center', justifyContent: 'space-between' }}>
          <FormControlLabel
            label={`${line.lineNo}. ${woodName(line.wood)} ${format.quantity(line.pieces, line.wood)}`}
            control={<Checkbox checked={taken.includes(line.id)} onChange={(event) => setTaken(event.target.checked ? [...taken, line.id] : taken.filter((id) => id !== line.id))} />}
          />
          <Box component="strong" sx={{ fontVariantNumeric: 'tabular-nums' }}>{line.amountYen == null ? c.onRequest : format.yen(line.amountYen)}</Box>
        </Box>
      ))}
      <Typography sx={{ mt: 1.5, fontWeight: 700 }}>{t.chosen(format.yen(sum))}</Typography>
      {!whole && (
        <Box sx={{ mt: 1.5 }}>
          <Typography id="rest-of-quotation">{t.rest}</Typography>
          <RadioGroup aria-labelledby="rest-of-quotation" value={rest} onChange={(event) => setRest(event.target.value as 'KEEP' | 'DECLINE')}>
            {(['KEEP', 'DECLINE'] as const).map((value) => <FormControlLabel key={value} value={value} control={<Radio />} label={t.rests[value]} />)}
          </RadioGroup>
        </Box>
      )}
    </CommandDialog>
  );
}
