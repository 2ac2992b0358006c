import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** One order line in a dialog: the wood on the left, what is asked about it on the right. */
export function DialogLine({ title, detail, children }: { title: string; detail: ReactNode; children: ReactNode }) {
  return (
    <Box role="group" aria-label={title} sx={{ borderTop: '1px solid', borderColor: 'divider', py: 2, display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, alignItems: 'start' }}>
      <Box>
        <Box sx={{ fontWeight: 700 }}>{title}</Box>
        <Box sx={{ color: 'text.secondary', fontSize: '0.9375rem' }}>{detail}</Box>
      </Box>
      <Box sx={{ display: 'grid', gap: 2 }}>{children}</Box>
    </Box>
  );
}
