import { getLoadPlans } from '@/generated';
import { usePages } from '@/shared/api/pages';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { EmptyState } from '@/shared/ui/EmptyState';
import { LinkButton } from '@/shared/ui/LinkButton';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ResourceList } from '@/shared/ui/ResourceList';
import { Section } from '@/shared/ui/Section';
import { planTexts } from './planTexts';

export function LoadPlansPage() {
  const t = useTexts(planTexts);
  const format = useFormat();
  const pages = usePages(['orders', 'load-plans'], (cursor, signal) => getLoadPlans({ query: { cursor }, signal }));
  const make = <LinkButton to="/load-plans/new" variant="contained">{t.new}</LinkButton>;
  return (
    <>
      <PageHeading title={t.title} intro={t.intro} actions={make} />
      <Section flush>
        <ResourceList
          label={t.title}
          pages={pages}
          rowKey={(row) => row.id}
          title={{ header: t.day, cell: (row) => format.date(row.day), href: (row) => `/load-plans/${row.id}`, detail: (row) => row.note }}
          columns={[
            { id: 'vehicle', header: t.vehicle, cell: (row) => row.vehicleName },
            { id: 'orders', header: t.orders, align: 'right', cell: (row) => t.ordersCount(row.orders) },
          ]}
          empty={<EmptyState title={t.none} action={make}>{t.noneHint}</EmptyState>}
        />
      </Section>
    </>
  );
}
