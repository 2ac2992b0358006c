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

interface FactProps {
  label: string;
  children: ReactNode;
  /** A whole row, always. */
  wide?: boolean;
  /** A whole row on a phone: what is long and breaks badly. */
  roomy?: boolean;
}

export function Fact({ label, children, wide = false, roomy = false }: FactProps) {
  return (
    <Box sx={{ gridColumn: wide ? '1 / -1' : roomy ? { xs: '1 / -1', sm: 'auto' } : undefined, minWidth: 0 }}>
      <Box component="dt" sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{label}</Box>
      <Box component="dd" sx={{ m: 0, fontVariantNumeric: 'tabular-nums' }}>{children}</Box>
    </Box>
  );
}
