import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useCallback } from 'react';
import { useCatalogue } from '@/shared/api/catalogue';
import type { MarketFacets } from '@/shared/api/model';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useLanguage, useTexts } from '@/shared/i18n/language';
import { FilterChoice, FilterText } from '@/shared/ui/FilterFields';
import { FacetGroup } from './FacetGroup';
import { chosen, lists, ranges, toggled, type ListFilter, type MarketFilter, type Values } from './query';
import { texts } from './texts';
import { useWords } from './useWords';

interface Props {
  values: Values;
  set: (changes: Values) => void;
  facets: MarketFacets | undefined;
}

/** Everything that can be narrowed, with how many there are of each. */
export function MarketFilters({ values, set, facets }: Props) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const format = useFormat();
  const catalogue = useCatalogue();
  const words = useWords();
  const { language } = useLanguage();
  const count = (listings: number, exact: boolean) => `${exact ? '' : t.about}${listings.toLocaleString(language)}`;
  const choices = (name: ListFilter) => {
    const counted = facets?.facets.find((facet) => facet.name === name.toUpperCase())?.values ?? [];
    const found = counted.map(({ value, listings, exact }) => ({ value, label: words(name, value), count: count(listings, exact) }));
    const missing = chosen(values, name).filter((value) => !found.some((one) => one.value === value));
    return [...missing.map((value) => ({ value, label: words(name, value), count: facets === undefined ? undefined : '0' })), ...found];
  };
  const titles: Record<ListFilter, string> = {
    kind: c.fields.kind, product: c.fields.product, species: c.fields.species, grade: c.fields.grade, drying: c.fields.drying,
    mark: c.fields.marks, legality: t.legality, prefecture: t.sellerPrefecture,
  };
  const logs = values.kind === 'LOG';
  const sizes = ranges.filter(([min]) => (min === 'minDiameterCm' ? logs || values.minDiameterCm !== undefined || values.maxDiameterCm !== undefined : !logs || min === 'minLengthMm'));
  const names: Record<string, string> = { minThicknessMm: t.thickness, minWidthMm: t.width, minLengthMm: t.length, minDiameterCm: t.diameter };
  return (
    <Box component="search" aria-label={t.narrow} sx={{ display: 'flex', flexDirection: 'column', gap: 2.5 }}>
      {lists.slice(0, 4).map((name) => (
        <FacetGroup key={name} title={titles[name]} choices={choices(name)} selected={chosen(values, name)} toggle={(value) => set({ [name]: toggled(values, name, value) })} />
      ))}
      {sizes.map(([min, max]) => <Range key={min} label={names[min] ?? ''} unit={min === 'minDiameterCm' ? 'cm' : 'mm'} min={min} max={max} values={values} set={set} />)}
      {lists.slice(4).map((name) => (
        <FacetGroup key={name} title={titles[name]} choices={choices(name)} selected={chosen(values, name)} toggle={(value) => set({ [name]: toggled(values, name, value) })} />
      ))}
      <Range label={t.pricePerM3} unit={format.yenUnit} min="minYenPerM3" max="maxYenPerM3" values={values} set={set} />
      <One label={t.minPieces} name="minPieces" values={values} set={set} />
      <One label={t.minM3} unit="m³" name="minM3" values={values} set={set} />
      <One label={t.maxLeadDays} unit={t.days} name="maxLeadDays" values={values} set={set} />
      <FilterChoice label={t.deliverTo} value={values.deliverTo} choices={catalogue.prefectures} onChange={(deliverTo) => set({ deliverTo })} />
      <FormControlLabel
        label={t.onlyPartners}
        control={<Checkbox checked={values.onlyPartners === 'true'} onChange={(event) => set({ onlyPartners: event.target.checked ? 'true' : undefined })} />}
      />
    </Box>
  );
}

interface OneProps extends Pick<Props, 'values' | 'set'> {
  label: string;
  unit?: string;
  name: MarketFilter;
}

function One({ label, unit, name, values, set }: OneProps) {
  const change = useCallback((value: string | undefined) => set({ [name]: value }), [set, name]);
  return <FilterText numeric label={label} unit={unit} value={values[name]} onChange={change} />;
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
    <Box role="group" aria-label={label}>
      <Box sx={{ fontWeight: 700, fontSize: '0.9375rem', mb: 1.25 }}>{`${label} (${unit})`}</Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto minmax(0, 1fr)', alignItems: 'center', gap: 0.75, '& .MuiInputBase-root': { pr: 1 }, '& .MuiInputBase-input': { pl: 1.25 } }}>
        <FilterText numeric label={c.from} value={values[min]} onChange={setMin} />
        <span aria-hidden="true">〜</span>
        <FilterText numeric label={c.to} value={values[max]} onChange={setMax} />
      </Box>
    </Box>
  );
}
