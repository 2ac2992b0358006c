import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getReportsCycleTimes, getReportsCycleTimesFile } from '@/generated';
import { useFormat } from '@/shared/format/useFormat';
import { common as commonTexts } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ExportMenu } from '@/shared/ui/ExportMenu';
import { ResourceList } from '@/shared/ui/ResourceList';
import { Section } from '@/shared/ui/Section';
import { texts } from './texts';
import type { Common } from './wanted';
import { neverAsked, whole } from './whole';

const DAYS_FROM_HOURS = 72;

export function CycleReport({ common }: { common: Common }) {
  const t = useTexts(texts);
  const c = useTexts(commonTexts);
  const format = useFormat();
  const cycles = useQuery({ queryKey: ['reports', 'cycles', common], queryFn: () => getReportsCycleTimes({ query: common }), placeholderData: keepPreviousData });
  // Nobody counts a week in hours.
  const long = (hours: number | null) =>
    hours === null ? c.none : hours >= DAYS_FROM_HOURS ? t.days(format.number(Math.round(hours / 2.4) / 10)) : t.hours(format.number(hours));
  return (
    <Section
      flush
      title={t.view.cycle}
      intro={t.cycleNote}
      action={<ExportMenu name={`${t.view.cycle}_${t.sides[common.side]}`} file={(form) => getReportsCycleTimesFile({ query: { ...common, form } })} ask={neverAsked} />}
    >
      <ResourceList
        label={t.view.cycle}
        whole
        pages={whole(cycles, (rows) => rows)}
        rowKey={(row) => row.stage}
        title={{ header: t.stageHead, cell: (row) => t.stage[row.stage] }}
        columns={[
          { id: 'orders', header: t.orders, align: 'right', cell: (row) => t.orderCount(format.number(row.orders)) },
          { id: 'median', header: `${t.median}${format.inBrackets(t.medianHint)}`, align: 'right', cell: (row) => long(row.median) },
          { id: 'slow', header: t.slow, align: 'right', cell: (row) => long(row.slow) },
        ]}
        empty={<EmptyState title={t.nothing}>{t.nothingHint}</EmptyState>}
      />
    </Section>
  );
}
