import { useQuery } from '@tanstack/react-query';
import { getCompanyLeaving } from '@/generated';
import { useTexts } from '@/shared/i18n/language';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeading } from '@/shared/ui/PageHeading';
import { Exports } from './Exports';
import { OnTheWay } from './OnTheWay';
import { WayOut } from './WayOut';
import { texts } from './texts';

export function LeavingPage() {
  const t = useTexts(texts);
  const leaving = useQuery({
    queryKey: ['company', 'leaving'],
    queryFn: () => getCompanyLeaving(),
    // Until the last export is there the page changes by itself.
    refetchInterval: (query) => (query.state.data?.current != null && query.state.data.current.manifestSha256 == null ? 3_000 : false),
  });
  return (
    <>
      <PageHeading title={t.title} intro={t.intro} up={{ to: '/company', label: t.up }} />
      <Loaded query={leaving}>
        {(data) => (
          <>
            {data.current != null && <OnTheWay current={data.current} />}
            <Exports />
            {data.current == null && <WayOut leaving={data} />}
          </>
        )}
      </Loaded>
    </>
  );
}
