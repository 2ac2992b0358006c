import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getReportsPunctuality, getReportsPunctualityFile } from '@/generated';
import type { Punctuality } from '@/shared/api/model';
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

export function PunctualityReport({ common }: { common: Common }) {
  const t = useTexts(texts);
  const c = useTexts(commonTexts);
  const format = useFormat();
  const punctuality = useQuery({ queryKey: ['reports', 'punctuality', common], queryFn: () => getReportsPunctuality({ query: common }), placeholderData: keepPreviousData });
  const part = (some: number, row: Punctuality) => t.of(format.number(some), format.percent(Math.round((some * 100) / row.due)));
  return (
    <Section
      flush
      title={t.view.punctuality}
      intro={t.punctualityNote}
      action={<ExportMenu name={`${t.view.punctuality}_${t.sides[common.side]}`} file={(form) => getReportsPunctualityFile({ query: { ...common, form } })} ask={neverAsked} />}
    >
      <ResourceList
        label={t.view.punctuality}
        whole
        pages={whole(punctuality, (rows) => rows)}
        rowKey={(row) => row.partner ?? ''}
        title={{ header: t.partner, cell: (row) => row.name ?? t.everybody }}
        columns={[
          { id: 'due', header: t.due, align: 'right', cell: (row) => t.orderCount(format.number(row.due)) },
          { id: 'dispatched', header: t.dispatchedInTime, align: 'right', cell: (row) => part(row.dispatchedInTime, row) },
          { id: 'received', header: t.receivedInTime, align: 'right', cell: (row) => part(row.receivedInTime, row) },
          { id: 'late', header: t.daysLate, align: 'right', cell: (row) => (row.daysLate == null ? c.none : t.days(format.number(row.daysLate))) },
        ]}
        empty={<EmptyState title={t.nothing}>{t.nothingHint}</EmptyState>}
      />
    </Section>
  );
}
