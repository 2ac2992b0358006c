import Box from '@mui/material/Box';

interface Props {
  label: string;
  /** From the left to the right; `at` in milliseconds. */
  points: readonly { at: number; value: number }[];
  from: string;
  to: string;
  said: (value: number) => string;
}

const WIDTH = 720;
const HEIGHT = 220;
const LEFT = 78;
const EDGE = 14;

/** A picture of the table that stands below it: whoever cannot see it loses nothing. */
export function LineChart({ label, points, from, to, said }: Props) {
  if (points.length < 2) return null;
  const values = points.map((point) => point.value);
  const least = Math.min(...values);
  const most = Math.max(...values);
  const room = most === least ? Math.max(1, most * 0.1) : (most - least) * 0.15;
  const [bottom, top] = [Math.max(0, least - room), most + room];
  const first = points[0]?.at ?? 0;
  const span = Math.max(1, (points.at(-1)?.at ?? 0) - first);
  const x = (at: number) => LEFT + ((at - first) / span) * (WIDTH - LEFT - EDGE);
  const y = (value: number) => EDGE + (1 - (value - bottom) / (top - bottom)) * (HEIGHT - 2 * EDGE - 18);
  const marks = most === least ? [most] : [least, (least + most) / 2, most];
  return (
    <Box sx={{ px: { xs: 1, sm: 3 }, pt: 1 }}>
      <Box component="svg" role="img" aria-label={label} viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} sx={{ width: '100%', height: 'auto', display: 'block', '& text': { fontSize: { xs: 20, sm: 13 }, fill: '#55504a' } }}>
        {marks.map((mark) => (
          <g key={mark}>
            <line x1={LEFT} x2={WIDTH - EDGE} y1={y(mark)} y2={y(mark)} stroke="#e2ddd2" />
            <text x={LEFT - 8} y={y(mark) + 5} textAnchor="end">{said(Math.round(mark))}</text>
          </g>
        ))}
        <polyline points={points.map((point) => `${String(x(point.at))},${String(y(point.value))}`).join(' ')} fill="none" stroke="#2f5d46" strokeWidth="2" />
        {points.length <= 200 && points.map((point, at) => <circle key={at} cx={x(point.at)} cy={y(point.value)} r="4" fill="#2f5d46" />)}
        <text x={LEFT} y={HEIGHT - 4}>{from}</text>
        <text x={WIDTH - EDGE} y={HEIGHT - 4} textAnchor="end">{to}</text>
      </Box>
    </Box>
  );
}
