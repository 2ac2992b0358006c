import Box from '@mui/material/Box';
import GlobalStyles from '@mui/material/GlobalStyles';
import type { ReactNode } from 'react';

/** Of the page only the sheet goes on paper, and what the screen fills up makes no page of its own. */
const onPaper = `
@page { size: A4; margin: 12mm 12mm 16mm; @bottom-right { content: counter(page) " / " counter(pages); font-size: 10pt; } }
@media print {
  header, nav, aside, footer, form, .MuiCard-root, .MuiButton-root, .no-print, body > :not(#root) { display: none !important; }
  html, body, #root, #root > *, main { min-height: 0 !important; height: auto !important; }
  main { padding: 0 !important; }
}`;

const sheet = {
  display: 'none',
  '@media print': { display: 'block', pr: '1px' },
  '& table': { width: '100%', borderCollapse: 'collapse', fontSize: '10pt' },
  '& th, & td': { border: '1px solid #000', p: '4px 6px', textAlign: 'left' },
  '& td': { height: '9mm' },
  '& .number': { whiteSpace: 'nowrap' },
  '& .amount': { whiteSpace: 'nowrap', textAlign: 'right' },
  '& .top th': { border: 0, p: '0 0 8px', fontWeight: 400 },
  '& tr': { breakInside: 'avoid' },
} as const;

/** A table for the yard, on paper only, with room to write. A row of the head of the class top is its heading: paper repeats it on each page. */
export function Printed({ children }: { children: ReactNode }) {
  return (
    <>
      <GlobalStyles styles={onPaper} />
      <Box sx={sheet}>
        <table>{children}</table>
      </Box>
    </>
  );
}
