import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { getOperatorOpenSupport } from '@/generated';
import { usePages } from '@/shared/api/pages';
import { useSession } from '@/shared/auth/session';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { EmptyState } from '@/shared/ui/EmptyState';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { ResourceList } from '@/shared/ui/ResourceList';
import { Section } from '@/shared/ui/Section';
import { texts } from './texts';

/** The operator's side: who lets us look now. */
export function OpenSupportPage() {
  const t = useTexts(texts);
  const format = useFormat();
  const { speakFor } = useSession();
  const look = useMutation({ mutationFn: (companyId: string) => speakFor(companyId, '/') });
  const pages = usePages(['operator', 'support'], async (_, signal) => ({ items: await getOperatorOpenSupport({ signal }) }));
  return (
    <>
      <PageHeading title={t.desk} intro={t.deskIntro} />
      <ProblemAlert error={look.error} />
      <Section flush>
        <ResourceList
          label={t.desk}
          pages={pages}
          whole
          rowKey={(row) => row.id}
          title={{ header: t.company, cell: (row) => row.tradeName, detail: (row) => row.reason }}
          columns={[{ id: 'until', header: t.until, nowrap: true, cell: (row) => format.dateTime(row.expiresAt) }]}
          actions={(row) => <Button size="small" variant="outlined" loading={look.isPending} onClick={() => look.mutate(row.companyId)}>{t.look}</Button>}
          empty={<EmptyState title={t.none} />}
        />
      </Section>
    </>
  );
}
