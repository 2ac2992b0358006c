import { Navigate } from 'react-router';
import { useCan, useMe } from '@/shared/api/me';
import { useTexts } from '@/shared/i18n/language';
import { EmptyState } from '@/shared/ui/EmptyState';
import { LinkButton } from '@/shared/ui/LinkButton';
import { PageHeading } from '@/shared/ui/PageHeading';
import { Section } from '@/shared/ui/Section';
import { OrdersWaiting, useStepsOf } from './OrdersWaiting';
import { NewMatches } from './NewMatches';
import { PartnerRequests } from './PartnerRequests';
import { texts } from './texts';

/** What needs this person's attention today, and nothing else. */
export function HomePage() {
  const t = useTexts(texts);
  const { data: me } = useMe();
  const can = useCan();
  const sales = useStepsOf('SALE').length > 0;
  const purchases = useStepsOf('PURCHASE').length > 0;
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
      {can('market:view') && <NewMatches />}
      {sales && <OrdersWaiting side="SALE" />}
      {purchases && <OrdersWaiting side="PURCHASE" />}
      {!sales && !purchases && (
        <Section><EmptyState title={t.quiet} action={can('order:view') && <LinkButton to="/orders" variant="outlined">{t.toOrders}</LinkButton>} /></Section>
      )}
    </>
  );
}
