import Box from '@mui/material/Box';

interface Props {
  label: string;
  values: readonly { id: string; name: string; value: number; said: string }[];
}

/** A picture of the table that stands below it: whoever cannot see it loses nothing. */
export function Bars({ label, values }: Props) {
  const most = Math.max(1, ...values.map((one) => one.value));
  if (values.length < 2) return null;
  return (
    <Box role="img" aria-label={label} sx={{ mt: 2, display: 'grid', gap: 0.75, gridTemplateColumns: { xs: 'minmax(72px, max-content) 1fr', sm: 'minmax(96px, max-content) 1fr max-content' }, alignItems: 'center' }}>
      {values.map((one) => (
        <Box key={one.id} sx={{ display: 'contents' }} aria-hidden="true">
          <Box sx={{ fontSize: '0.9375rem', maxWidth: { xs: 110, sm: 220 }, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>{one.name}</Box>
          <Box sx={{ height: 18, borderRadius: 1, bgcolor: '#f1efe8' }}>
            <Box sx={{ height: '100%', borderRadius: 1, bgcolor: one.value < 0 ? 'error.main' : 'primary.main', width: `${Math.max(0, one.value / most) * 100}%`, minWidth: one.value > 0 ? 2 : 0 }} />
          </Box>
          <Box sx={{ display: { xs: 'none', sm: 'block' }, fontSize: '0.9375rem', fontVariantNumeric: 'tabular-nums', textAlign: 'right' }}>{one.said}</Box>
        </Box>
      ))}
    </Box>
  );
}
