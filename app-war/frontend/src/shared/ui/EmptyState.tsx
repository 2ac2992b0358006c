import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

/** Nothing here yet: says so, and offers the one thing to do about it. */
export function EmptyState({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <Box sx={{ textAlign: 'center', px: 2, py: { xs: 5, sm: 7 } }}>
      <Rings />
      <Typography className="phrase" variant="h2" component="p" sx={{ mt: 2 }}>{title}</Typography>
      {children && <Typography className="phrase" color="textSecondary" sx={{ mt: 0.5, mx: 'auto', maxWidth: '34em' }}>{children}</Typography>}
      {action && <Box sx={{ mt: 2.5 }}>{action}</Box>}
    </Box>
  );
}

/** The end of a log: our mark, drawn quietly. */
export function Rings({ size = 56, color = '#c9a878' }: { size?: number; color?: string }) {
  return (
    <svg width={size} height={size} viewBox="0 0 56 56" fill="none" stroke={color} strokeWidth="2.5" aria-hidden="true" focusable="false">
      <circle cx="28" cy="28" r="26" />
      <circle cx="28.5" cy="28" r="18.5" />
      <circle cx="29" cy="28.5" r="11.5" />
      <circle cx="29.5" cy="28.5" r="4.5" fill={color} />
    </svg>
  );
}
