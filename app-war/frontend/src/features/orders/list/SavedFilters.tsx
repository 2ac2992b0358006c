import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { getOrdersFilters } from '@/generated';
import { useTexts } from '@/shared/i18n/language';
import { address, kept, narrowed, wanted, type Query, type Values } from './query';
import { ManageFiltersDialog } from './ManageFiltersDialog';
import { SaveFilterDialog } from './SaveFilterDialog';
import { texts } from './texts';

/** One's own ways to look at the list, a press each; what is on the screen now can be kept. */
export function SavedFilters({ asked, values }: { asked: Query; values: Values }) {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const [dialog, setDialog] = useState<'save' | 'manage' | null>(null);
  const filters = useQuery({ queryKey: ['orders', 'filters'], queryFn: () => getOrdersFilters() });
  const all = filters.data ?? [];
  const here = JSON.stringify(wanted(asked));
  if (all.length === 0 && !narrowed(values)) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 2 }}>
      {all.length > 0 && (
        <Box component="ul" aria-label={t.saved} sx={{ listStyle: 'none', p: 0, m: 0, display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          {all.map((one) => {
            const chosen = JSON.stringify(wanted({ ...asked, ...one.wanted } as Query)) === here;
            return (
              <li key={one.id}>
                <Chip label={one.name} aria-pressed={chosen} color={chosen ? 'primary' : 'default'} variant={chosen ? 'filled' : 'outlined'} onClick={() => void navigate(address(kept(one.wanted)))} sx={{ height: 40, px: 0.5 }} />
              </li>
            );
          })}
        </Box>
      )}
      {narrowed(values) && <Button size="small" onClick={() => setDialog('save')}>{t.save}</Button>}
      {all.length > 0 && <Button size="small" onClick={() => setDialog('manage')}>{t.manage}</Button>}
      {dialog === 'save' && <SaveFilterDialog asked={asked} onClose={() => setDialog(null)} />}
      {dialog === 'manage' && <ManageFiltersDialog filters={all} asked={asked} onClose={() => setDialog(null)} />}
    </Box>
  );
}
