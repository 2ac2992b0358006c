import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import { useCatalogue } from '@/shared/api/catalogue';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { chosen, lists, ranges, toggled, type Values } from './query';
import { texts } from './texts';
import { useWords } from './useWords';

/** Every filter that is on, in words; each is taken off by its cross. */
export function ActiveFilters({ values, set, clear }: { values: Values; set: (changes: Values) => void; clear: () => void }) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const words = useWords();
  const catalogue = useCatalogue();
  const format = useFormat();
  const chips: { key: string; label: string; off: Values }[] = lists.flatMap((name) =>
    chosen(values, name).map((value) => ({ key: `${name}-${value}`, label: words(name, value), off: { [name]: toggled(values, name, value) } })));
  const names = [t.thickness, t.width, t.length, t.diameter];
  ranges.forEach(([min, max], at) => {
    const unit = min === 'minDiameterCm' ? 'cm' : 'mm';
    if (values[min] !== undefined || values[max] !== undefined) chips.push({ key: min, label: `${names[at] ?? ''} ${span(values[min], values[max], unit)}`, off: { [min]: undefined, [max]: undefined } });
  });
  if (values.minYenPerM3 !== undefined || values.maxYenPerM3 !== undefined) {
    chips.push({ key: 'price', label: `${t.pricePerM3} ${span(values.minYenPerM3, values.maxYenPerM3, format.yenUnit)}`, off: { minYenPerM3: undefined, maxYenPerM3: undefined } });
  }
  if (values.minPieces !== undefined) chips.push({ key: 'pieces', label: `${t.minPieces} ${values.minPieces}`, off: { minPieces: undefined } });
  if (values.minM3 !== undefined) chips.push({ key: 'm3', label: `${t.minM3} ${values.minM3} m³`, off: { minM3: undefined } });
  if (values.maxLeadDays !== undefined) chips.push({ key: 'lead', label: `${t.maxLeadDays} ${values.maxLeadDays}${t.days}`, off: { maxLeadDays: undefined } });
  if (values.deliverTo !== undefined) chips.push({ key: 'deliver', label: `${t.deliverTo}: ${catalogue.prefectureName(values.deliverTo)}`, off: { deliverTo: undefined } });
  if (values.onlyPartners === 'true') chips.push({ key: 'partners', label: t.onlyPartners, off: { onlyPartners: undefined } });
  if (values.seller !== undefined) chips.push({ key: 'seller', label: t.oneSeller, off: { seller: undefined } });
  for (const word of (values.text ?? '').split(/\s+/).filter(Boolean)) {
    const rest = (values.text ?? '').split(/\s+/).filter((one) => one !== word).join(' ');
    chips.push({ key: `text-${word}`, label: `「${word}」`, off: { text: rest === '' ? undefined : rest } });
  }
  if (chips.length === 0) return null;
  return (
    <Box component="ul" aria-label={t.active} sx={{ listStyle: 'none', p: 0, m: 0, mb: 2, display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      {chips.map((chip) => <li key={chip.key}><Chip label={chip.label} onDelete={() => set(chip.off)} /></li>)}
      <li><Button size="small" onClick={clear}>{c.clearFilters}</Button></li>
    </Box>
  );
}

function span(from: string | undefined, to: string | undefined, unit: string): string {
  return from === to ? `${from ?? ''} ${unit}` : `${from ?? ''}〜${to ?? ''} ${unit}`;
}
