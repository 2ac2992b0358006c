import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

export function FormGrid({ children, columns = 260 }: { children: ReactNode; columns?: number }) {
  return (
    <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: `repeat(auto-fit, minmax(min(${columns}px, 100%), 1fr))`, alignItems: 'start' }}>
      {children}
    </Box>
  );
}

/** A field that needs the whole line. */
export function Wide({ children }: { children: ReactNode }) {
  return <Box sx={{ gridColumn: '1 / -1', minWidth: 0 }}>{children}</Box>;
}
