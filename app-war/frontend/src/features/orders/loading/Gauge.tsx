import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';

interface Props {
  label: string;
  used: number;
  capacity: number;
  text: string;
}

/** How full something is, in figures and as a bar. */
export function Gauge({ label, used, capacity, text }: Props) {
  const over = used > capacity;
  return (
    <Box>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2, color: over ? 'error.main' : undefined, fontVariantNumeric: 'tabular-nums' }}>
        <span>{label}</span><strong>{text}</strong>
      </Box>
      <LinearProgress aria-label={`${label} ${text}`} variant="determinate" value={Math.min(100, (used / capacity) * 100)} color={over ? 'error' : 'primary'} sx={{ height: 12, borderRadius: 6 }} />
    </Box>
  );
}
