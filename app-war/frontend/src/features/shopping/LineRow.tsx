import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useCallback, useState } from 'react';
import { useTexts } from '@/shared/i18n/language';
import { FilterText } from '@/shared/ui/FilterFields';
import type { DraftLine } from './ListForm';
import { texts } from './texts';
import { useCriteriaText } from './useCriteriaText';

interface Props {
  at: number;
  line: DraftLine;
  reading: boolean;
  reread: (phrase: string) => void;
  change: (next: Partial<DraftLine>) => void;
  remove: () => void;
}

/** One line: as it was written, and what was understood of it. Written anew it is read anew. */
export function LineRow({ at, line, reading, reread, change, remove }: Props) {
  const t = useTexts(texts);
  const criteria = useCriteriaText();
  const [phrase, setPhrase] = useState(line.phrase);
  const setPieces = useCallback((value: string | undefined) => change({ pieces: value === undefined ? null : Math.max(1, Math.round(Number(value))), volumeM3: null }), [change]);
  const setVolume = useCallback((value: string | undefined) => change({ volumeM3: value === undefined ? null : Number(value), pieces: null }), [change]);
  const again = () => {
    if (phrase.trim() !== '' && phrase !== line.phrase) reread(phrase.trim());
  };
  return (
    <Box component="li" aria-label={`${t.line} ${String(at + 1)}`} sx={{ p: 2, borderTop: '1px solid', borderColor: 'divider', display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr 1fr', md: '3fr 1fr 1fr auto' }, alignItems: 'start' }}>
      <Box sx={{ gridColumn: { xs: '1 / -1', md: 'auto' } }}>
        <TextField
          fullWidth size="small" label={`${String(at + 1)}. ${t.phrase}`} value={phrase} disabled={reading}
          onChange={(event) => setPhrase(event.target.value)} onBlur={again}
          onKeyDown={(event) => { if (event.key === 'Enter') again(); }}
          slotProps={{ htmlInput: { maxLength: 300 } }}
        />
        {line.understood && line.wood !== null
          ? (
            <Typography variant="body2" sx={{ mt: 0.75 }}>
              {criteria(line.wood)}
              {line.wood.text != null && <Box component="span" sx={{ color: 'warning.dark' }}>{` ＋ 「${line.wood.text}」（${t.looksFor}）`}</Box>}
            </Typography>
          )
          : <Alert severity="error" sx={{ mt: 0.75, py: 0 }}>{t.notUnderstood}</Alert>}
      </Box>
      <FilterText numeric label={t.pieces} value={line.pieces?.toString()} onChange={setPieces} />
      <FilterText numeric label={t.volume} unit="m³" value={line.volumeM3?.toString()} onChange={setVolume} />
      <Button color="error" onClick={remove} aria-label={`${t.removeLine} ${String(at + 1)}`}>{t.removeLine}</Button>
    </Box>
  );
}
