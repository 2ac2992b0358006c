import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useState } from 'react';
import { useCan } from '@/shared/api/me';
import { useActivePartners } from '@/shared/api/partners';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { terms, wordsOf } from '@/shared/i18n/terms';
import { FilterBar, FilterChoice, FilterDay, FilterText } from '@/shared/ui/FilterFields';
import type { Query, Values } from './query';
import { texts } from './texts';

const states = wordsOf('orderStatus');
const turns = wordsOf('turn');
const sorts = wordsOf('orderSort');
const hidden = ['counterparty', 'overdue', 'dueFrom', 'dueTo', 'changedFrom', 'changedTo', 'minYen', 'maxYen'] as const;

/** What is asked for most is always in sight; the rest opens when wanted, or when the address already says some of it. */
export function OrderFilters({ asked, values, set }: { asked: Query; values: Values; set: (changes: Values) => void }) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const words = useTexts(terms);
  const can = useCan();
  const used = hidden.some((name) => values[name] !== undefined);
  const [open, setOpen] = useState(used);
  const partners = useActivePartners(open && can('partner:view'));
  // A draft is the buyer's alone.
  const choices = states.filter((state) => asked.side === 'PURCHASE' || state !== 'DRAFT');
  return (
    <>
      <FilterBar label={c.search}>
        <FilterText label={t.search} value={values.q} onChange={(q) => set({ q })} />
        <FilterChoice label={c.fields.status} value={asked.status} choices={choices.map((value) => ({ value, label: words.orderStatus[value] }))} onChange={(status) => set({ status })} />
        <FilterChoice label={t.waiting} value={asked.waiting} choices={turns.map((value) => ({ value, label: words.turn[value] }))} onChange={(waiting) => set({ waiting })} />
        <FilterChoice label={t.sort} value={asked.sort} all={words.orderSort.UPDATED} choices={sorts.filter((value) => value !== 'UPDATED').map((value) => ({ value, label: words.orderSort[value] }))} onChange={(sort) => set({ sort })} />
        {open && (
          <>
            <FilterChoice label={t.counterparty} value={values.counterparty} choices={partners.map((partner) => ({ value: partner.companyId, label: partner.tradeName }))} onChange={(counterparty) => set({ counterparty })} />
            <FilterDay label={t.dueFrom} value={values.dueFrom} onChange={(dueFrom) => set({ dueFrom })} />
            <FilterDay label={t.dueTo} value={values.dueTo} onChange={(dueTo) => set({ dueTo })} />
            <FilterDay label={t.changedFrom} value={values.changedFrom} onChange={(changedFrom) => set({ changedFrom })} />
            <FilterDay label={t.changedTo} value={values.changedTo} onChange={(changedTo) => set({ changedTo })} />
            <FilterText numeric label={t.minYen} unit={t.yen} value={values.minYen} onChange={(minYen) => set({ minYen })} />
            <FilterText numeric label={t.maxYen} unit={t.yen} value={values.maxYen} onChange={(maxYen) => set({ maxYen })} />
            <FormControlLabel
              label={t.overdue}
              control={<Checkbox checked={asked.overdue === true} onChange={(event) => set({ overdue: event.target.checked ? 'true' : undefined })} />}
            />
          </>
        )}
      </FilterBar>
      <Box sx={{ px: { xs: 1, sm: 1.5 }, py: 0.5 }}>
        <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>{open ? t.fewer : t.more}</Button>
      </Box>
    </>
  );
}
