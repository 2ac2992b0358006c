import { getShoppingLists } from '@/generated';
import { useCatalogue } from '@/shared/api/catalogue';
import { useCan } from '@/shared/api/me';
import { usePages } from '@/shared/api/pages';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { EmptyState } from '@/shared/ui/EmptyState';
import { LinkButton } from '@/shared/ui/LinkButton';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ResourceList } from '@/shared/ui/ResourceList';
import { Section } from '@/shared/ui/Section';
import { texts } from './texts';

export function ShoppingListsPage() {
  const t = useTexts(texts);
  const c = useTexts(common);
  const can = useCan();
  const format = useFormat();
  const catalogue = useCatalogue();
  const pages = usePages(['shopping'], (cursor, signal) => getShoppingLists({ query: { cursor }, signal }));
  const make = can('order:draft') && <LinkButton to="/shopping/new" variant="contained">{t.newList}</LinkButton>;
  return (
    <>
      <PageHeading title={t.title} intro={t.intro} actions={make} />
      <Section flush>
        <ResourceList
          label={t.title}
          pages={pages}
          rowKey={(row) => row.id}
          title={{ header: t.name, cell: (row) => row.name, href: (row) => `/shopping/${row.id}` }}
          columns={[
            { id: 'lines', header: t.lines, align: 'right', cell: (row) => t.lineCount(row.lineCount) },
            { id: 'by', header: t.neededBy, nowrap: true, cell: (row) => (row.neededBy == null ? c.none : format.date(row.neededBy)) },
            { id: 'to', header: t.deliverTo, cell: (row) => (row.deliverTo == null ? c.none : catalogue.prefectureName(row.deliverTo)) },
          ]}
          empty={<EmptyState title={t.none} action={make}>{t.noneHint}</EmptyState>}
        />
      </Section>
    </>
  );
}
