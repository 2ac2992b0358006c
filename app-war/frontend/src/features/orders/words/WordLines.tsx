import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { postOrdersReading } from '@/generated';
import type { Wood } from '@/shared/api/model';
import { parseNumber } from '@/shared/format/format';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { Section } from '@/shared/ui/Section';
import { useWoodName, WoodDetail } from '@/shared/wood/Wood';
import { DialogLine } from '../DialogLine';
import { wordsTexts } from './texts';

/** A line in words, as it was read; the quantity may still be typed. */
export interface WordLine {
  key: string;
  wood: Wood;
  pieces: string;
  description: string;
}

/** The lines as they are sent; undefined as long as a quantity is missing. */
export function sentLines(lines: readonly WordLine[]) {
  const sent = lines.map(({ wood, pieces, description }) => ({ wood, pieces: parseNumber(pieces) ?? 0, ...(description.trim() === '' ? {} : { description }) }));
  return sent.length > 0 && sent.every((line) => Number.isInteger(line.pieces) && line.pieces > 0) ? sent : undefined;
}

/** Wood in one's own words, typed or pasted from a spreadsheet. What was not understood stays in the field, to be mended. */
export function WordLines({ lines, onChange }: { lines: readonly WordLine[]; onChange: (lines: WordLine[]) => void }) {
  const t = useTexts(wordsTexts);
  const format = useFormat();
  const woodName = useWoodName();
  const [text, setText] = useState('');
  const reading = useMutation({
    mutationFn: () => postOrdersReading({ body: { text }, headers: { 'Idempotency-Key': crypto.randomUUID() } }),
    onSuccess: (read) => {
      const understood = read.flatMap(({ wood, pieces, rest }) => (wood == null ? [] : [{ key: crypto.randomUUID(), wood, pieces: pieces == null ? '' : String(pieces), description: rest ?? '' }]));
      onChange([...lines, ...understood]);
      setText(read.filter((line) => line.wood == null).map((line) => line.phrase).join('\n'));
    },
  });
  const unread = (reading.data ?? []).filter((line) => line.wood == null);
  const put = (key: string, change: Partial<WordLine>) => onChange(lines.map((line) => (line.key === key ? { ...line, ...change } : line)));
  return (
    <Section title={t.title} intro={t.hint}>
      <ProblemAlert error={reading.error} />
      <TextField label={t.text} placeholder={t.example} value={text} onChange={(event) => setText(event.target.value)} multiline minRows={4} maxRows={14} fullWidth slotProps={{ htmlInput: { maxLength: 30000 }, inputLabel: { shrink: true } }} />
      {unread.length > 0 && <Alert severity="warning" sx={{ mt: 1.5 }}>{unread.slice(0, 5).map((line) => <Box key={line.phrase}>{t.unread(line.phrase, line.problems.join(' '))}</Box>)}</Alert>}
      <Button variant="outlined" sx={{ my: 2 }} loading={reading.isPending} disabled={text.trim() === ''} onClick={() => reading.mutate()}>{t.read}</Button>
      <Typography role="status" sx={{ fontWeight: 700 }}>{lines.length === 0 ? t.none : t.lines(lines.length)}</Typography>
      {lines.map((line, at) => (
        <DialogLine key={line.key} title={`${at + 1}. ${woodName(line.wood)}`} detail={<WoodDetail wood={line.wood} />}>
          <TextField label={`${t.pieces}${format.inBrackets(format.pieceUnit(line.wood))}`} value={line.pieces} onChange={(event) => put(line.key, { pieces: event.target.value })} required error={line.pieces === ''} slotProps={{ htmlInput: { inputMode: 'numeric' } }} />
          <TextField label={t.description} value={line.description} onChange={(event) => put(line.key, { description: event.target.value })} slotProps={{ htmlInput: { maxLength: 300 } }} />
          <Button size="small" onClick={() => onChange(lines.filter((one) => one.key !== line.key))}>{t.remove}</Button>
        </DialogLine>
      ))}
    </Section>
  );
}
