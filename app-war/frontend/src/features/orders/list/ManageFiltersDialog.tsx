import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { deleteOrdersFiltersById, putOrdersFiltersById } from '@/generated';
import type { OrderFilter, OrderWanted } from '@/shared/api/model';
import { useCommand } from '@/shared/form/useCommand';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { wanted, type Query } from './query';
import { texts } from './texts';

export function ManageFiltersDialog({ filters, asked, onClose }: { filters: OrderFilter[]; asked: Query; onClose: () => void }) {
  const t = useTexts(texts);
  const c = useTexts(common);
  return (
    <CommandDialog title={t.manage} onClose={onClose} closeLabel={c.close} wide>
      {filters.length === 0 ? t.none : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {filters.map((one) => <Row key={`${one.id}-${one.version}`} one={one} asked={asked} />)}
        </Box>
      )}
    </CommandDialog>
  );
}

function Row({ one, asked }: { one: OrderFilter; asked: Query }) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const [name, setName] = useState(one.name);
  const changed = () => void queries.invalidateQueries({ queryKey: ['orders', 'filters'] });
  const change = useCommand((body: { name: string; wanted: OrderWanted }) => putOrdersFiltersById({ path: { id: one.id }, body: { version: one.version, ...body } }), { done: changed, failed: changed });
  const remove = useCommand((version: number) => deleteOrdersFiltersById({ path: { id: one.id }, query: { version } }), { done: changed, failed: changed });
  const renamed = name.trim() !== '' && name.trim() !== one.name;
  return (
    <Box component="li" sx={{ py: 1.5, '& + li': { borderTop: '1px solid', borderColor: 'divider' } }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <TextField size="small" label={t.name} value={name} onChange={(event) => setName(event.target.value)} slotProps={{ htmlInput: { maxLength: 60 } }} sx={{ flex: '1 1 200px' }} />
        <Button disabled={!renamed} loading={change.isPending} onClick={() => change.mutate({ name: name.trim(), wanted: one.wanted })}>{t.rename}</Button>
        <Button loading={change.isPending} onClick={() => change.mutate({ name: one.name, wanted: wanted(asked) })}>{t.replace}</Button>
        <Button color="error" loading={remove.isPending} onClick={() => remove.mutate(one.version)}>{t.remove}</Button>
      </Box>
      <ProblemAlert error={change.error ?? remove.error} />
    </Box>
  );
}
