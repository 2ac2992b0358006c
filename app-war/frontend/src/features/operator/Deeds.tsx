import { getOperatorCompaniesByIdAudit } from '@/generated';
import { usePages } from '@/shared/api/pages';
import { eventTexts } from '@/shared/audit/events';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ResourceList } from '@/shared/ui/ResourceList';
import { texts } from './texts';

/** Which operator did what to the company. */
export function Deeds({ company }: { company: string }) {
  const t = useTexts(texts);
  const events: Record<string, string> = useTexts(eventTexts);
  const format = useFormat();
  const pages = usePages(['operator', 'companies', 'audit', company], (cursor, signal) =>
    getOperatorCompaniesByIdAudit({ path: { id: company }, query: { cursor }, signal }),
  );
  return (
    <ResourceList
      label={t.deeds}
      pages={pages}
      rowKey={(row) => row.id}
      title={{ header: t.deed, cell: (row) => events[row.type] ?? row.type }}
      columns={[
        { id: 'operator', header: t.operator, cell: (row) => row.operator },
        { id: 'at', header: t.at, nowrap: true, cell: (row) => format.dateTime(row.at) },
      ]}
      empty={<EmptyState title={t.noDeeds} />}
    />
  );
}
