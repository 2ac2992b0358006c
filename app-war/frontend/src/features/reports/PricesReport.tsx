import Button from '@mui/material/Button';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getReportsPrices, getReportsPricesFile, getReportsSpecifications } from '@/generated';
import { useCatalogue } from '@/shared/api/catalogue';
import { useFormat } from '@/shared/format/useFormat';
import { common as commonTexts } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { terms } from '@/shared/i18n/terms';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ExportMenu } from '@/shared/ui/ExportMenu';
import { ResourceList } from '@/shared/ui/ResourceList';
import { Section } from '@/shared/ui/Section';
import { LineChart } from './LineChart';
import type { PricedWood } from './pricedWood';
import { texts } from './texts';
import type { Common, useWanted } from './wanted';
import { neverAsked, whole } from './whole';
import { read, written } from './wood';

/** First which timber, then what it has cost. */
export function PricesReport({ wanted }: { wanted: ReturnType<typeof useWanted> }) {
  const wood = read(wanted.wood);
  return wood === undefined ? <Specifications wanted={wanted} /> : <History common={wanted.common} wood={wood} another={() => wanted.set({ wood: undefined })} />;
}

function useCalled() {
  const catalogue = useCatalogue();
  const format = useFormat();
  const words = useTexts(terms);
  return (wood: PricedWood) => {
    const size = wood.thicknessMm != null && wood.widthMm != null && wood.lengthMm != null ? format.board({ thicknessMm: wood.thicknessMm, widthMm: wood.widthMm, lengthMm: wood.lengthMm })
      : wood.diameterCm != null && wood.lengthM != null ? format.log({ diameterCm: wood.diameterCm, lengthM: wood.lengthM }) : undefined;
    return { name: [catalogue.speciesName(wood.species), wood.grade === 'UNGRADED' ? undefined : catalogue.gradeName(wood.grade)].filter(Boolean).join(' '), detail: [size, words.kind[wood.kind], words.priceUnit[wood.priceUnit]].filter(Boolean).join(' · ') };
  };
}

function Specifications({ wanted: { common, set } }: { wanted: ReturnType<typeof useWanted> }) {
  const t = useTexts(texts);
  const format = useFormat();
  const called = useCalled();
  const found = useQuery({ queryKey: ['reports', 'specifications', common], queryFn: () => getReportsSpecifications({ query: common }), placeholderData: keepPreviousData });
  return (
    <Section flush title={t.chooseWood} intro={t.chooseWoodHint}>
      <ResourceList
        label={t.chooseWood}
        whole
        pages={whole(found, (rows) => rows)}
        rowKey={written}
        title={{ header: t.wood, cell: (row) => called(row).name, detail: (row) => called(row).detail }}
        columns={[
          { id: 'lines', header: t.lines, align: 'right', cell: (row) => format.number(row.lines) },
          { id: 'last', header: t.last, align: 'right', cell: (row) => format.unitPrice(row.lastYen, row.priceUnit, { kind: row.kind }) },
          { id: 'range', header: t.range, align: 'right', cell: (row) => `${format.yen(row.leastYen)} – ${format.yen(row.mostYen)}` },
        ]}
        actions={(row) => <Button variant="outlined" onClick={() => set({ wood: written(row) })} aria-label={`${called(row).name} ${called(row).detail}`}>{t.prices}</Button>}
        empty={<EmptyState title={t.nothing}>{t.nothingHint}</EmptyState>}
      />
    </Section>
  );
}

function History({ common, wood, another }: { common: Common; wood: PricedWood; another: () => void }) {
  const t = useTexts(texts);
  const c = useTexts(commonTexts);
  const format = useFormat();
  const { name, detail } = useCalled()(wood);
  const query = { ...common, kind: wood.kind, species: wood.species, grade: wood.grade, priceUnit: wood.priceUnit, thicknessMm: wood.thicknessMm ?? undefined, widthMm: wood.widthMm ?? undefined, lengthMm: wood.lengthMm ?? undefined, diameterCm: wood.diameterCm ?? undefined, lengthM: wood.lengthM ?? undefined };
  const prices = useQuery({ queryKey: ['reports', 'prices', query], queryFn: () => getReportsPrices({ query }), placeholderData: keepPreviousData });
  const points = [...(prices.data ?? [])].reverse();
  return (
    <Section
      flush
      title={name}
      intro={detail}
      action={<><Button variant="outlined" onClick={another}>{t.back}</Button><ExportMenu name={`${t.prices}_${name}`} file={(form) => getReportsPricesFile({ query: { ...query, form } })} ask={neverAsked} /></>}
    >
      <LineChart
        label={t.priceChart(points.length)}
        points={points.map((point) => ({ at: Date.parse(point.on), value: point.unitPriceYen }))}
        from={points[0] ? format.date(points[0].on) : ''}
        to={points.at(-1) ? format.date(points.at(-1)?.on ?? '') : ''}
        said={format.yen}
      />
      <ResourceList
        label={t.prices}
        whole
        pages={whole(prices, (rows) => rows)}
        rowKey={(row) => `${row.orderId} ${row.on} ${String(row.pieces)} ${String(row.unitPriceYen)}`}
        title={{ header: t.number, cell: (row) => row.number, href: (row) => `/orders/${row.orderId}`, detail: (row) => row.partner }}
        columns={[
          { id: 'on', header: t.on, nowrap: true, cell: (row) => format.date(row.on) },
          { id: 'pieces', header: c.fields.pieces, align: 'right', cell: (row) => format.pieces(row.pieces, { kind: wood.kind }) },
          { id: 'volume', header: c.fields.volume, align: 'right', cell: (row) => format.volume(row.volumeM3) },
          { id: 'price', header: t.unitPrice, align: 'right', cell: (row) => format.unitPrice(row.unitPriceYen, wood.priceUnit, { kind: wood.kind }) },
        ]}
        empty={<EmptyState title={t.nothing}>{t.nothingHint}</EmptyState>}
      />
    </Section>
  );
}
