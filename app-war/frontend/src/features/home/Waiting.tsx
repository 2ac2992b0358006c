import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

interface Item {
  key: string;
  title: ReactNode;
  /** Short facts; a line breaks between them only. */
  detail: readonly string[];
  chip?: ReactNode;
  action: ReactNode;
}

export function Waiting({ items }: { items: Item[] }) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {items.map((item) => (
        <Box
          component="li"
          key={item.key}
          sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', px: { xs: 2, sm: 3 }, py: 1.75, borderTop: '1px solid', borderColor: '#ece7dc' }}
        >
          <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
            <Box sx={{ display: 'flex', gap: 1.25, alignItems: 'center', flexWrap: 'wrap', fontWeight: 700 }}>{item.title}{item.chip}</Box>
            <Box sx={{ color: 'text.secondary', fontSize: '0.9375rem', fontVariantNumeric: 'tabular-nums', display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
              {item.detail.map((fact) => <Box component="span" key={fact} sx={{ whiteSpace: 'nowrap' }}>{fact}</Box>)}
            </Box>
          </Box>
          {item.action}
        </Box>
      ))}
    </Box>
  );
}
