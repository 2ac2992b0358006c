import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { BulkCommand, OrderSummary } from '@/shared/api/model';
import { useTexts } from '@/shared/i18n/language';
import { BulkDialog } from './BulkDialog';
import { texts } from './texts';

const commands: readonly BulkCommand[] = ['CONFIRM', 'REQUEST', 'CANCEL'];

/** What can be done to the orders that are picked; each button says for how many of them. */
export function BulkBar({ picked, clear }: { picked: OrderSummary[]; clear: () => void }) {
  const t = useTexts(texts);
  const [open, setOpen] = useState<{ command: BulkCommand; orders: OrderSummary[] } | null>(null);
  return (
    <>
      {picked.length > 0 && (
        <Box
          role="region"
          aria-label={t.picked(picked.length)}
          sx={{ position: 'sticky', bottom: { xs: 64, md: 0 }, zIndex: 2, display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', p: 2, bgcolor: '#f1efe8', borderTop: '1px solid', borderColor: 'divider' }}
        >
          <Box component="strong" role="status">{t.picked(picked.length)}</Box>
          {commands.map((command) => {
            const able = picked.filter((order) => order.bulk.includes(command)).length;
            return able > 0 && (
              <Button key={command} variant={command === 'CANCEL' ? 'text' : 'contained'} color={command === 'CANCEL' ? 'error' : 'primary'} onClick={() => setOpen({ command, orders: picked })}>
                {t.bulkCount(t.bulk[command], able)}
              </Button>
            );
          })}
          <Button onClick={clear}>{t.unpick}</Button>
        </Box>
      )}
      {open && (
        <BulkDialog
          command={open.command}
          orders={open.orders}
          onClose={(done) => {
            setOpen(null);
            if (done) clear();
          }}
        />
      )}
    </>
  );
}
