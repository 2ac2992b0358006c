import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { getApprovals } from '@/generated';
import { useCan } from '@/shared/api/me';
import { useTexts } from '@/shared/i18n/language';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeading } from '@/shared/ui/PageHeading';
import { Section } from '@/shared/ui/Section';
import { ApprovalRow } from './ApprovalRow';
import { DeputySection } from './DeputySection';
import { approvalTexts } from './texts';

/** What waits for this member's decision, in person or as somebody's deputy. */
export function ApprovalsPage() {
  const t = useTexts(approvalTexts);
  const can = useCan();
  const waiting = useQuery({ queryKey: ['orders', 'approvals'], queryFn: () => getApprovals() });
  return (
    <>
      <PageHeading title={t.page} intro={t.pageIntro} up={{ to: '/orders', label: t.title }} />
      <Loaded query={waiting}>
        {(list) => (
          <Section>
            {list.length === 0 ? <EmptyState title={t.nothing} /> : <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>{list.map((approval) => <ApprovalRow key={approval.id} approval={approval} linked />)}</Box>}
          </Section>
        )}
      </Loaded>
      {can('order:approve') && <DeputySection />}
    </>
  );
}
