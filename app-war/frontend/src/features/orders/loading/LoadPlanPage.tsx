import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { getLoadPlansById, getVehicles } from '@/generated';
import { useTexts } from '@/shared/i18n/language';
import { EmptyState } from '@/shared/ui/EmptyState';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeading } from '@/shared/ui/PageHeading';
import { LoadPlanForm } from './LoadPlanForm';
import { planTexts } from './planTexts';

function useVehicles() {
  return useQuery({ queryKey: ['vehicles', 'in-use'], queryFn: () => getVehicles({ query: { archived: false, limit: 200 } }) });
}

export function NewLoadPlanPage() {
  const t = useTexts(planTexts);
  const vehicles = useVehicles();
  return (
    <Loaded query={vehicles}>
      {({ items }) => items.length > 0 ? <LoadPlanForm plan={null} vehicles={items} /> : (
        <>
          <PageHeading title={t.new} up={{ to: '/load-plans', label: t.title }} />
          <EmptyState title={t.noVehicles} action={<LinkButton to="/vehicles" variant="contained">{t.toVehicles}</LinkButton>}>{t.noVehiclesHint}</EmptyState>
        </>
      )}
    </Loaded>
  );
}

export function LoadPlanPage() {
  const { id = '' } = useParams();
  const vehicles = useVehicles();
  const plan = useQuery({ queryKey: ['orders', 'load-plans', id], queryFn: () => getLoadPlansById({ path: { id } }) });
  return (
    <Loaded query={vehicles}>
      {({ items }) => <Loaded query={plan}>{(data) => <LoadPlanForm key={`${data.id} ${String(data.version)}`} plan={data} vehicles={items} />}</Loaded>}
    </Loaded>
  );
}
