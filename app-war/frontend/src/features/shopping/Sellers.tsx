import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useCatalogue } from '@/shared/api/catalogue';
import type { Comparison } from '@/shared/api/model';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Section } from '@/shared/ui/Section';
import { StatusChip } from '@/shared/ui/StatusChip';
import type { Chosen } from './ComparisonPage';
import { ofSeller, ofSplit } from './fits';
import { texts } from './texts';

/** How far each seller comes with the list, and the cheapest way to have all of it. */
export function Sellers({ comparison, setChosen }: { comparison: Comparison; setChosen: (chosen: Chosen) => void }) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const format = useFormat();
  const catalogue = useCatalogue();
  const all = comparison.lines.length;
  const yen = (amount: number | null | undefined) => (amount == null ? c.onRequest : format.yen(amount));
  if (comparison.sellers.length === 0) return <Section><EmptyState title={t.nobody} /></Section>;
  const rows = [
    { key: 'split', name: t.split, note: t.splitHint, chip: null, covered: comparison.split.length, total: comparison.splitYen, choose: () => setChosen(ofSplit(comparison)), word: t.useSplit },
    ...comparison.sellers.slice(0, 8).map((seller) => ({
      key: seller.companyId,
      name: seller.tradeName,
      note: catalogue.prefectureName(seller.prefecture),
      chip: <StatusChip label={seller.partner ? t.partner : t.notPartner} tone={seller.partner ? 'good' : 'calm'} />,
      covered: seller.covered,
      total: seller.totalYen,
      choose: () => setChosen(ofSeller(comparison, seller.companyId)),
      word: t.wholeSeller,
    })),
  ];
  return (
    <Section flush title={t.bySeller}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {rows.map((row) => (
          <Box component="li" key={row.key} sx={{ px: { xs: 2, sm: 3 }, py: 1.5, borderTop: '1px solid', borderColor: 'divider', display: 'grid', gap: 1, alignItems: 'center', gridTemplateColumns: { xs: '1fr 1fr', md: 'minmax(0, 2fr) 1fr 1fr auto' } }}>
            <Box sx={{ gridColumn: { xs: '1 / -1', md: 'auto' } }}>
              <Box sx={{ fontWeight: 700, display: 'flex', gap: 1, flexWrap: 'wrap' }}>{row.name}{row.chip}</Box>
              <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{row.note}</Box>
            </Box>
            <Box>{t.covered(row.covered, all)}</Box>
            <Box sx={{ textAlign: 'right', fontVariantNumeric: 'tabular-nums' }}>
              <strong>{row.covered === 0 ? c.none : yen(row.total)}</strong>
              <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{t.total}</Box>
            </Box>
            <Button variant="outlined" disabled={row.covered === 0} onClick={row.choose} sx={{ gridColumn: { xs: '1 / -1', md: 'auto' } }}>{row.word}</Button>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
