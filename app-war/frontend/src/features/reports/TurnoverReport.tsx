import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getReportsTurnover, getReportsTurnoverFile } from '@/generated';
import type { TurnoverRow } from '@/shared/api/model';
import { useCatalogue } from '@/shared/api/catalogue';
import { useFormat } from '@/shared/format/useFormat';
import { common as commonTexts } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ExportMenu } from '@/shared/ui/ExportMenu';
import { Fact, Facts } from '@/shared/ui/Fact';
import { FilterBar, FilterChoice } from '@/shared/ui/FilterFields';
import { ResourceList } from '@/shared/ui/ResourceList';
import { Section } from '@/shared/ui/Section';
import { Bars } from './Bars';
import { texts } from './texts';
import { groupings, type useWanted } from './wanted';
import { neverAsked, whole } from './whole';

export function TurnoverReport({ wanted }: { wanted: ReturnType<typeof useWanted> }) {
  const t = useTexts(texts);
  const c = useTexts(commonTexts);
  const format = useFormat();
  const catalogue = useCatalogue();
  const { by, species, common, set } = wanted;
  const query = { ...common, by, species };
  const turnover = useQuery({ queryKey: ['reports', 'turnover', query], queryFn: () => getReportsTurnover({ query }), placeholderData: keepPreviousData });
  const total = turnover.data?.total;
  const name = (row: TurnoverRow) => {
    if (by === 'PARTNER') return row.name ?? '';
    if (by === 'SPECIES') return row.key == null ? t.charges : catalogue.speciesName(row.key);
    const [year = '', month = ''] = (row.key ?? '').split('-');
    return t.month(year, month.replace(/^0/, ''));
  };
  const share = (row: TurnoverRow) => (total === undefined || total.yen === 0 ? c.none : format.percent(Math.round((row.yen * 1000) / total.yen) / 10));
  return (
    <Section
      flush
      title={t.view.turnover}
      intro={t.turnoverNote}
      action={<ExportMenu name={`${t.sides[common.side]}_${t.bys[by]}`} file={(form) => getReportsTurnoverFile({ query: { ...query, form } })} ask={neverAsked} />}
    >
      <FilterBar label={t.by}>
        <FilterChoice label={t.by} value={by === 'MONTH' ? undefined : by} choices={groupings.filter((one) => one !== 'MONTH').map((one) => ({ value: one, label: t.bys[one] }))} all={t.bys.MONTH} onChange={(next) => set({ by: next })} />
        <FilterChoice label={t.species} value={species} choices={catalogue.species} onChange={(next) => set({ species: next })} />
      </FilterBar>
      {total !== undefined && total.orders > 0 && (
        <Box sx={{ px: { xs: 2, sm: 3 }, py: 2 }}>
          <Facts columns={160}>
            <Fact label={t.amount}>{format.yen(total.yen)}</Fact>
            <Fact label={t.orders}>{t.orderCount(format.number(total.orders))}</Fact>
            <Fact label={c.fields.volume}>{format.volume(total.volumeM3)}</Fact>
          </Facts>
          <Bars label={t.chart} values={(turnover.data?.rows ?? []).slice(0, 24).map((row) => ({ id: row.key ?? '', name: name(row), value: row.yen, said: format.yen(row.yen) }))} />
        </Box>
      )}
      <ResourceList
        label={t.view.turnover}
        whole
        pages={whole(turnover, (answer) => answer.rows)}
        rowKey={(row) => row.key ?? ''}
        title={{ header: t.bys[by], cell: name, href: by === 'PARTNER' ? (row) => `/orders?side=${common.side}&counterparty=${row.key ?? ''}` : undefined }}
        columns={[
          { id: 'orders', header: t.orders, align: 'right', cell: (row) => t.orderCount(format.number(row.orders)) },
          { id: 'volume', header: c.fields.volume, align: 'right', cell: (row) => (row.volumeM3 === 0 ? c.none : format.volume(row.volumeM3)) },
          { id: 'yen', header: t.amount, align: 'right', cell: (row) => <Typography component="span" sx={{ fontWeight: 700 }}>{format.yen(row.yen)}</Typography> },
          { id: 'share', header: t.share, align: 'right', cell: share },
        ]}
        empty={<EmptyState title={t.nothing}>{t.nothingHint}</EmptyState>}
      />
    </Section>
  );
}
