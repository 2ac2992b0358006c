import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { ImportMapping, StockColumn, StockImportDetail } from '@/generated';
import { useTexts } from '@/shared/i18n/language';
import { letter, withMeaning } from './mapping';
import { texts } from './texts';

const SAMPLES = 3;

interface Props {
  detail: StockImportDetail;
  mapping: ImportMapping;
  change: (next: ImportMapping) => void;
}

/** Each column of the table with its header and its first values, and what it means. A card each: a wide table scrolls on no phone. */
export function ColumnChoices({ detail, mapping, change }: Props) {
  const t = useTexts(texts);
  const below = detail.top.filter((row) => row.row > mapping.headerRow).slice(0, SAMPLES);
  const columns = Object.keys(t.columns) as StockColumn[];
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))', md: 'repeat(3, minmax(0, 1fr))', lg: 'repeat(4, minmax(0, 1fr))' }, gap: 1.5 }}>
      {detail.headers.map(({ index, text }) => {
        const meaning = mapping.columns.find((one) => one.index === index)?.column ?? '';
        return (
          <Box component="li" key={index} sx={{ border: '1px solid', borderColor: meaning === '' ? 'divider' : 'primary.light', borderRadius: 1.5, p: 1.5 }}>
            <Typography variant="body2" color="textSecondary">{t.column(letter(index))}</Typography>
            <Typography sx={{ fontWeight: 700, overflowWrap: 'anywhere' }}>{text}</Typography>
            <Typography variant="body2" color="textSecondary" noWrap sx={{ mb: 1, minHeight: '1.5em' }}>
              {below.map((row) => row.cells[index] ?? '').filter((cell) => cell !== '').join('、')}
            </Typography>
            <TextField
              select
              fullWidth
              size="small"
              value={meaning}
              slotProps={{ select: { displayEmpty: true }, htmlInput: { 'aria-label': t.meaning(text) } }}
              onChange={(event) => change(withMeaning(mapping, index, text, event.target.value as StockColumn | ''))}
            >
              <MenuItem value="">{t.unused}</MenuItem>
              {columns.map((column) => <MenuItem key={column} value={column}>{t.columns[column]}</MenuItem>)}
            </TextField>
          </Box>
        );
      })}
    </Box>
  );
}
