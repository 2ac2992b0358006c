import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { getLotsById } from '@/generated';
import { useTexts } from '@/shared/i18n/language';
import { EmptyState } from '@/shared/ui/EmptyState';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeading } from '@/shared/ui/PageHeading';
import { PublishForm } from './PublishForm';
import { texts } from './texts';

export function NewListingPage() {
  const t = useTexts(texts);
  const [params] = useSearchParams();
  const id = params.get('lot') || null;
  const lot = useQuery({ queryKey: ['lots', 'one', id], queryFn: () => getLotsById({ path: { id: id ?? '' } }), enabled: id !== null });
  return (
    <>
      <PageHeading title={t.publishTitle} intro={t.publishHint} up={{ to: '/lots', label: t.stock }} />
      {id === null
        ? <EmptyState title={t.chooseLot} action={<LinkButton to="/lots" variant="contained">{t.fromStock}</LinkButton>} />
        : <Loaded query={lot}>{(data) => <PublishForm lot={data} />}</Loaded>}
    </>
  );
}
