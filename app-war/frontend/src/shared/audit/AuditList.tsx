import Button from '@mui/material/Button';
import { getAudit, type AuditEntry } from '@/generated';
import { usePages } from '@/shared/api/pages';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { defineTexts } from '@/shared/i18n/texts';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ResourceList } from '@/shared/ui/ResourceList';
import { StatusChip } from '@/shared/ui/StatusChip';
import { ChangeList } from './ChangeList';
import { eventTexts } from './events';

const texts = defineTexts(
  {
    list: '監査記録', event: 'できごと', at: '日時', actor: 'だれが', side: '自社・相手', us: '自社', them: '相手', operator: '運営', system: 'システム',
    empty: 'まだ記録がありません', seal: '通し番号', waiting: '確定待ち',
  },
  {
    list: 'Audit trail', event: 'Event', at: 'When', actor: 'Who', side: 'Side', us: 'Us', them: 'Them', operator: 'Operator', system: 'System',
    empty: 'Nothing recorded yet', seal: 'Number', waiting: 'Not sealed yet',
  },
);

export interface AuditFilters {
  subject?: string;
  type?: string;
  actor?: string;
  from?: string;
  to?: string;
}

/** Who did what and when, of the whole company or of one subject. */
export function AuditList({ filters = {}, clear }: { filters?: AuditFilters; clear?: () => void }) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const events: Record<string, string> = useTexts(eventTexts);
  const format = useFormat();
  const pages = usePages(['audit', filters], (cursor, signal) => getAudit({ query: { ...filters, cursor }, signal }));
  return (
    <ResourceList
      label={t.list}
      pages={pages}
      rowKey={(row) => row.id}
      title={{
        header: t.event,
        cell: (row) => events[row.type] ?? row.type,
        detail: (row) => (row.changes.length > 0 ? <ChangeList changes={row.changes} /> : row.detail),
      }}
      columns={[
        { id: 'side', header: t.side, badge: true, cell: (row) => <Side label={isOperators(row) ? t.operator : row.byUs ? t.us : t.them} ours={row.byUs && !isOperators(row)} /> },
        { id: 'actor', header: t.actor, cell: (row) => row.actor || t.system },
        { id: 'at', header: t.at, nowrap: true, cell: (row) => format.dateTime(row.at) },
        { id: 'seal', header: t.seal, align: 'right', cell: (row) => row.seq ?? t.waiting },
      ]}
      empty={
        clear
          ? <EmptyState title={c.nothingMatches} action={<Button variant="outlined" onClick={clear}>{c.clearFilters}</Button>} />
          : <EmptyState title={t.empty} />
      }
    />
  );
}

function Side({ label, ours }: { label: string; ours: boolean }) {
  return <StatusChip label={label} tone={ours ? 'good' : 'calm'} />;
}

/** What an operator looked at under our grant, or did to our company. */
function isOperators(row: AuditEntry): boolean {
  return row.type === 'support_access.used' || (!row.byUs && row.actor === 'Kiba');
}
