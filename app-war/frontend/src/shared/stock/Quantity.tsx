import Box from '@mui/material/Box';
import type { Wood } from '@/shared/api/model';
import { useFormat } from '@/shared/format/useFormat';

/** So many pieces, and on a quiet line under it what that is in bundles or 坪: in a list, side by side would not fit. */
export function Quantity({ pieces, wood, strong = false }: { pieces: number; wood: Wood; strong?: boolean }) {
  const format = useFormat();
  const said = format.otherwise(pieces, wood);
  return (
    <>
      <Box component="span" sx={{ fontWeight: strong ? 700 : undefined }}>{format.pieces(pieces, wood)}</Box>
      {said !== '' && <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: '0.9375rem' }}>{said}</Box>}
    </>
  );
}
