import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Collapse from '@mui/material/Collapse';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useCallback, useState } from 'react';
import { useCatalogue } from '@/shared/api/catalogue';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { terms, wordsOf } from '@/shared/i18n/terms';
import { FilterBar, FilterChoice, FilterText } from '@/shared/ui/FilterFields';
import { oneOf } from '@/shared/ui/filters';
import { ranges, type MarketFilter } from './query';
import { texts } from './texts';

interface Props {
  values: Partial<Record<MarketFilter, string>>;
  set: (changes: Partial<Record<MarketFilter, string | undefined>>) => void;
  clear: () => void;
  active: number;
}

const fine: readonly MarketFilter[] = [...ranges.flat(), 'minPriceYen', 'maxPriceYen', 'priceUnit'];

export function MarketFilters({ values, set, clear, active }: Props) {
  const t = useTexts(texts);
  const format = useFormat();
  const c = useTexts(common);
  const words = useTexts(terms);
  const catalogue = useCatalogue();
  const roomy = useMediaQuery('(min-width:900px)', { noSsr: true });
  const [open, setOpen] = useState(roomy || fine.some((name) => values[name] !== undefined));
  const kind = oneOf(wordsOf('kind'), values.kind);
  return (
    <>
      <FilterBar label={c.search}>
        <FilterChoice
          label={c.fields.kind}
          value={kind}
          choices={wordsOf('kind').map((value) => ({ value, label: words.kind[value] }))}
          // The grades of another kind are other grades.
          onChange={(next) => set({ kind: next, grade: undefined })}
        />
        <FilterChoice label={c.fields.species} value={values.species} choices={catalogue.species} onChange={(species) => set({ species })} />
        <FilterChoice label={c.fields.grade} value={values.grade} choices={catalogue.grades(kind)} onChange={(grade) => set({ grade })} />
        <FilterChoice label={t.sellerPrefecture} value={values.prefecture} choices={catalogue.prefectures} onChange={(prefecture) => set({ prefecture })} />
        <FilterChoice label={t.sort} all={t.newest} value={values.sort === 'price' ? 'price' : undefined} choices={[{ value: 'price', label: t.cheapest }]} onChange={(sort) => set({ sort })} />
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>{open ? t.less : t.more}</Button>
          {active > 0 && <Button size="small" onClick={clear}>{c.clearFilters}</Button>}
        </Box>
      </FilterBar>
      <Collapse in={open} unmountOnExit>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fill, minmax(min(290px, 100%), 1fr))', p: { xs: 2, sm: 2.5 }, borderBottom: '1px solid', borderColor: 'divider', bgcolor: '#fbf9f4' }}>
          {kind !== 'LOG' && ranges.map(([min, max], at) => (
            <Range key={min} label={[t.thickness, t.width, t.length][at] ?? ''} unit="mm" min={min} max={max} values={values} set={set} />
          ))}
          <Range label={t.price} unit={format.yenUnit} min="minPriceYen" max="maxPriceYen" values={values} set={set} />
          <FilterChoice
            label={t.priceUnit}
            value={values.priceUnit}
            choices={wordsOf('priceUnit').map((value) => ({ value, label: words.priceUnit[value] }))}
            onChange={(priceUnit) => set({ priceUnit })}
          />
        </Box>
      </Collapse>
    </>
  );
}

interface RangeProps extends Pick<Props, 'values' | 'set'> {
  label: string;
  unit: string;
  min: MarketFilter;
  max: MarketFilter;
}

function Range({ label, unit, min, max, values, set }: RangeProps) {
  const c = useTexts(common);
  const setMin = useCallback((value: string | undefined) => set({ [min]: value }), [set, min]);
  const setMax = useCallback((value: string | undefined) => set({ [max]: value }), [set, max]);
  return (
    <Box role="group" aria-label={label} sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
      <FilterText numeric label={`${label} ${c.from}`} unit={unit} value={values[min]} onChange={setMin} />
      <span aria-hidden="true">〜</span>
      <FilterText numeric label={`${label} ${c.to}`} unit={unit} value={values[max]} onChange={setMax} />
    </Box>
  );
}
