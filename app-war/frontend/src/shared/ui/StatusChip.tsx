import Chip from '@mui/material/Chip';

export type Tone = 'calm' | 'wait' | 'act' | 'good' | 'bad';

const colours: Record<Tone, { bg: string; fg: string; line: string }> = {
  calm: { bg: '#f1efe8', fg: '#4a5045', line: '#d3cebf' },
  wait: { bg: '#fbf0dc', fg: '#6b4310', line: '#e3c48f' },
  act: { bg: '#e7eef3', fg: '#234a63', line: '#b4cad8' },
  good: { bg: '#e5f0e8', fg: '#1f5636', line: '#aed0ba' },
  bad: { bg: '#f9e9e6', fg: '#8d221b', line: '#e3b6b0' },
};

/** A state is always a word; the colour only helps those who see it. */
export function StatusChip({ label, tone }: { label: string; tone: Tone }) {
  const { bg, fg, line } = colours[tone];
  return <Chip size="small" label={label} sx={{ bgcolor: bg, color: fg, border: '1px solid', borderColor: line, height: 28 }} />;
}
