import { getEnquiries } from '@/generated';
import { useCan } from '@/shared/api/me';
import { usePages } from '@/shared/api/pages';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { EmptyState } from '@/shared/ui/EmptyState';
import { LinkButton } from '@/shared/ui/LinkButton';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ResourceList } from '@/shared/ui/ResourceList';
import { Section } from '@/shared/ui/Section';
import { enquiryTexts } from './texts';

export function EnquiriesPage() {
  const t = useTexts(enquiryTexts);
  const format = useFormat();
  const can = useCan();
  const pages = usePages(['orders', 'enquiries'], (cursor, signal) => getEnquiries({ query: { cursor }, signal }));
  const make = can('order:draft') && <LinkButton to="/enquiries/new" variant="contained">{t.new}</LinkButton>;
  return (
    <>
      <PageHeading title={t.title} intro={t.intro} actions={make} />
      <Section flush>
        <ResourceList
          label={t.title}
          pages={pages}
          rowKey={(row) => row.id}
          title={{ header: t.name, cell: (row) => row.title, href: (row) => `/enquiries/${row.id}`, detail: (row) => t.answered(row.answered, row.asked) }}
          columns={[{ id: 'made', header: t.made, cell: (row) => format.dateTime(row.madeAt) }]}
          empty={<EmptyState title={t.none} action={make}>{t.noneHint}</EmptyState>}
        />
      </Section>
    </>
  );
}
