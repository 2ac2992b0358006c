import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { getCatalogue } from '@/generated';
import type { Kind, PriceLine, PriceUnit } from '@/shared/api/model';
import { useTexts } from '@/shared/i18n/language';
import { terms, wordsOf } from '@/shared/i18n/terms';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { parseLines, plain, type Vocabulary } from './paste';
import { texts } from './texts';

/** Lines copied from a spreadsheet. What could not be read is named, and nothing of it is taken. */
export function PasteDialog({ onClose, onLines }: { onClose: () => void; onLines: (lines: PriceLine[]) => void }) {
  const t = useTexts(texts);
  const words = useVocabulary();
  const [text, setText] = useState('');
  const { lines, unread } = parseLines(text, words);
  return (
    <CommandDialog
      title={t.paste}
      wide
      onClose={onClose}
      action={<Button variant="contained" disabled={lines.length === 0} onClick={() => onLines(lines)}>{t.takeLines(lines.length)}</Button>}
    >
      <Typography sx={{ mb: 2 }}>{t.pasteHint}</Typography>
      <TextField label={t.pasted} value={text} onChange={(event) => setText(event.target.value)} multiline minRows={6} maxRows={14} fullWidth slotProps={{ htmlInput: { style: { fontFamily: 'monospace' } } }} />
      {unread.length > 0 && (
        <Alert severity="warning" sx={{ mt: 2 }}>{t.unread(unread.length)} {unread.slice(0, 5).map((one) => t.unreadLine(one.line, one.cell)).join(' / ')}</Alert>
      )}
    </CommandDialog>
  );
}

/** What the catalogue calls things, in both languages, and their codes. */
function useVocabulary(): Vocabulary {
  const { data } = useQuery({ queryKey: ['catalogue'], queryFn: () => getCatalogue(), staleTime: Infinity });
  const own = useTexts(terms);
  return useMemo(() => {
    const kinds = new Map<string, Kind>();
    for (const kind of wordsOf('kind')) for (const word of [kind, own.kind[kind]]) kinds.set(plain(word), kind);
    const units = new Map<string, PriceUnit>([['m3', 'M3'], ['本', 'PIECE'], ['枚', 'PIECE'], ['pc', 'PIECE'], ['束', 'BUNDLE'], ['坪', 'TSUBO']]);
    for (const unit of wordsOf('priceUnit')) for (const word of [unit, own.priceUnit[unit]]) units.set(plain(word), unit);
    return { kinds, units, species: byWord(data?.species), grades: byWord(data?.grades) };
  }, [data, own]);
}

function byWord(list: readonly { code: string; ja: string; en: string }[] | undefined): Map<string, string> {
  return new Map((list ?? []).flatMap((one) => [one.code, one.ja, one.en].map((word) => [plain(word), one.code] as const)));
}
