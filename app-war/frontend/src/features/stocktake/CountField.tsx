import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useMutation } from '@tanstack/react-query';
import { useState, type KeyboardEvent } from 'react';
import { putStockTakesByIdLotsByLotId } from '@/generated';
import type { StockTakeLine } from '@/shared/api/model';
import { Problem } from '@/shared/api/problem';
import { parseNumber } from '@/shared/format/format';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { problemTexts } from '@/shared/ui/ProblemAlert';
import { texts } from './texts';

interface Props {
  take: string;
  line: StockTakeLine;
  saved: (line: StockTakeLine) => void;
  failed: () => void;
}

const MOST = 1_000_000;

/** Kept when left or by Enter, which goes on to the next one; what could not be kept stays as typed. */
export function CountField({ take, line, saved, failed }: Props) {
  const t = useTexts(texts);
  const p = useTexts(problemTexts);
  const format = useFormat();
  const known = line.countedPieces == null ? '' : String(line.countedPieces);
  const [text, setText] = useState(known);
  const save = useMutation({
    mutationFn: (pieces: number | null) => putStockTakesByIdLotsByLotId({ path: { id: take, lotId: line.lotId }, body: { version: line.version, pieces, note: line.note ?? undefined } }),
    onSuccess: saved,
    onError: failed,
  });
  const pieces = parseNumber(text);
  const wrong = pieces !== undefined && !(Number.isInteger(pieces) && pieces >= 0 && pieces <= MOST);
  const keep = () => {
    if (wrong || save.isPending || (pieces ?? null) === (line.countedPieces ?? null)) return;
    save.mutate(pieces ?? null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const fields = [...document.querySelectorAll<HTMLInputElement>('input[data-count]')];
    const next = fields[fields.indexOf(event.target as HTMLInputElement) + 1];
    // Leaving the field keeps it.
    if (next === undefined) (event.target as HTMLInputElement).blur();
    else next.focus();
  };
  const said = wrong ? t.failed : save.error instanceof Problem && save.error.kind === 'stale' ? p.stale : save.error ? t.failed : undefined;
  return (
    <TextField
      size="small"
      value={text}
      error={said !== undefined}
      helperText={said}
      onChange={(event) => setText(event.target.value)}
      onFocus={(event) => event.target.select()}
      onBlur={keep}
      onKeyDown={onKeyDown}
      sx={{ width: 132, whiteSpace: 'normal' }}
      slotProps={{
        htmlInput: { 'aria-label': t.countOf(line.lotNumber), inputMode: 'numeric', 'data-count': true, enterKeyHint: 'next', style: { textAlign: 'right' } },
        input: { endAdornment: <InputAdornment position="end">{format.pieceUnit(line.wood)}</InputAdornment> },
      }}
    />
  );
}
