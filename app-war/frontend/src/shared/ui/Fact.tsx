import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** Facts of one thing: label above value, in as many columns as fit. */
export function Facts({ children, columns = 220 }: { children: ReactNode; columns?: number }) {
  return (
    <Box
      component="dl"
      sx={{ m: 0, display: 'grid', gap: { xs: '16px 20px', sm: '18px 28px' }, gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', sm: `repeat(auto-fill, minmax(min(${columns}px, 100%), 1fr))` } }}
    >
      {children}
    </Box>
  );
}

export function Fact({ label, children, wide = false }: { label: string; children: ReactNode; wide?: boolean }) {
  return (
    <Box sx={{ gridColumn: wide ? '1 / -1' : undefined, minWidth: 0 }}>
      <Box component="dt" sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{label}</Box>
      <Box component="dd" sx={{ m: 0, fontVariantNumeric: 'tabular-nums' }}>{children}</Box>
    </Box>
  );
}
