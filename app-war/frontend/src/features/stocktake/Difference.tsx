import Box from '@mui/material/Box';
import type { StockTakeLine } from '@/shared/api/model';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';

export function Difference({ line }: { line: StockTakeLine }) {
  const c = useTexts(common);
  const format = useFormat();
  if (line.countedPieces == null) return <>{c.none}</>;
  if (line.difference === 0) return <Box component="span" sx={{ color: '#1f5636' }}>±0</Box>;
  const sign = line.difference > 0 ? '+' : '−';
  return (
    <Box component="span" sx={{ color: '#8d221b', fontWeight: 700 }}>
      {sign}{format.pieces(Math.abs(line.difference), line.wood)}
      <Box component="span" sx={{ display: 'block', fontWeight: 400, fontSize: '0.9375rem' }}>{sign}{format.volume(Math.abs(line.differenceM3))}</Box>
    </Box>
  );
}
