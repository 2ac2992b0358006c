import TuneOutlined from '@mui/icons-material/TuneOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Drawer from '@mui/material/Drawer';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { getMarketFacets, getMarketListings, getMarketListingsFile, postMarketListingsFile } from '@/generated';
import { usePages } from '@/shared/api/pages';
import { common } from '@/shared/i18n/common';
import { useLanguage, useTexts } from '@/shared/i18n/language';
import { ExportMenu } from '@/shared/ui/ExportMenu';
import { FilterChoice } from '@/shared/ui/FilterFields';
import { useFilters } from '@/shared/ui/filters';
import { LinkButton } from '@/shared/ui/LinkButton';
import { PageHeading } from '@/shared/ui/PageHeading';
import { Section } from '@/shared/ui/Section';
import { ActiveFilters } from './ActiveFilters';
import { MarketFilters } from './MarketFilters';
import { MarketResults } from './MarketResults';
import { filterNames, lists, marketQuery, chosen } from './query';
import { SaveSearchDialog } from './SaveSearchDialog';
import { SearchBox } from './SearchBox';
import { texts } from './texts';
import { useWords } from './useWords';

export function MarketPage() {
  const t = useTexts(texts);
  const c = useTexts(common);
  const { language } = useLanguage();
  const words = useWords();
  const roomy = useMediaQuery('(min-width:1100px)', { noSsr: true });
  const [open, setOpen] = useState(false);
  const [saving, setSaving] = useState(false);
  const filters = useFilters(filterNames);
  const query = marketQuery(filters.values);
  const { sort, ...wanted } = query;
  const pages = usePages(['market', query], (cursor, signal) => getMarketListings({ query: { ...query, cursor }, signal }));
  const counted = useQuery({ queryKey: ['market', 'facets', wanted], queryFn: ({ signal }) => getMarketFacets({ query: wanted, signal }), placeholderData: keepPreviousData });
  const facets = counted.data;
  const narrowed = filters.active - (filters.values.sort === undefined ? 0 : 1);
  const panel = <MarketFilters values={filters.values} set={filters.set} facets={facets} />;
  const found = facets === undefined ? '' : facets.exact ? t.found(facets.total.toLocaleString(language)) : t.foundAbout(facets.total.toLocaleString(language));
  const name = [...lists.flatMap((list) => chosen(filters.values, list).map((value) => words(list, value))), filters.values.text].filter(Boolean).join(' ');
  const takeAlong = (
    <ExportMenu
      name={t.title}
      file={(form) => getMarketListingsFile({ query: { ...query, form }, parseAs: 'blob' })}
      ask={(form, key) => postMarketListingsFile({ query, body: { form }, headers: { 'Idempotency-Key': key } })}
    />
  );
  const actions = <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}><LinkButton to="/market/searches" variant="outlined">{t.savedSearches}</LinkButton>{takeAlong}</Box>;
  return (
    <>
      <PageHeading title={t.title} intro={t.intro} actions={actions} />
      <SearchBox set={filters.set} />
      <ActiveFilters values={filters.values} set={filters.set} clear={filters.clear} />
      <Box sx={{ display: 'grid', gridTemplateColumns: roomy ? '240px minmax(0, 1fr)' : 'minmax(0, 1fr)', gap: 2.5, alignItems: 'start' }}>
        {roomy && <Card sx={{ p: 2 }}>{panel}</Card>}
        <Section flush>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', p: 2, borderBottom: '1px solid', borderColor: 'divider' }}>
            <Typography role="status" sx={{ fontWeight: 700, flex: '1 1 120px' }}>{found}</Typography>
            {!roomy && <Button variant="outlined" startIcon={<TuneOutlined />} onClick={() => setOpen(true)}>{t.narrow}{narrowed > 0 && ` (${String(narrowed)})`}</Button>}
            {narrowed > 0 && <Button variant="outlined" onClick={() => setSaving(true)}>{t.saveSearch}</Button>}
            <Box sx={{ minWidth: 180 }}>
              <FilterChoice label={t.sort} all={t.newest} value={sort === 'NEWEST' ? undefined : sort} choices={[{ value: 'PRICE', label: t.cheapest }, { value: 'LEAD', label: t.soonest }, { value: 'VOLUME', label: t.largest }]} onChange={(next) => filters.set({ sort: next })} />
            </Box>
          </Box>
          <MarketResults pages={pages} deliverTo={query.deliverTo} sort={sort} narrowed={narrowed > 0} clear={filters.clear} />
        </Section>
      </Box>
      <Drawer anchor="bottom" open={open && !roomy} onClose={() => setOpen(false)} slotProps={{ paper: { sx: { maxHeight: '88dvh' }, 'aria-label': t.narrow } }}>
        <Box sx={{ p: 2.5, overflowY: 'auto' }}>{panel}</Box>
        <Box sx={{ p: 2, borderTop: '1px solid', borderColor: 'divider', display: 'flex', gap: 1.5 }}>
          <Button onClick={filters.clear} disabled={narrowed === 0}>{c.clearFilters}</Button>
          <Button variant="contained" sx={{ flex: 1 }} onClick={() => setOpen(false)}>{found === '' ? c.close : t.show(found)}</Button>
        </Box>
      </Drawer>
      {saving && <SaveSearchDialog query={query} suggestion={name} onClose={() => setSaving(false)} />}
    </>
  );
}
