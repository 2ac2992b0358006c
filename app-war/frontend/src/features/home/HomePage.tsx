import { Navigate } from 'react-router';
import { useCan, useMe } from '@/shared/api/me';
import { useTexts } from '@/shared/i18n/language';
import { LinkButton } from '@/shared/ui/LinkButton';
import { PageHeading } from '@/shared/ui/PageHeading';
import { OrdersWaiting } from './OrdersWaiting';
import { PartnerRequests } from './PartnerRequests';
import { texts } from './texts';

/** What needs this person's attention today, and nothing else. */
export function HomePage() {
  const t = useTexts(texts);
  const { data: me } = useMe();
  const can = useCan();
  if (!me) return null;
  if (me.company == null) return <Navigate to="/operator/companies" replace />;
  return (
    <>
      <PageHeading
        title={me.name == null ? t.title : t.hello(me.name)}
        documentTitle={t.title}
        intro={t.intro}
        actions={can('market:view') && <LinkButton to="/market" variant="contained">{t.search}</LinkButton>}
      />
      {can('partner:view') && <PartnerRequests mayAnswer={can('partner:manage')} />}
      {can('order:view') && <OrdersWaiting side="SALE" />}
      {can('order:view') && <OrdersWaiting side="PURCHASE" />}
    </>
  );
}
