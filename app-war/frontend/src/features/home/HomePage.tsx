import { Navigate } from 'react-router';
import { useCan, useMe } from '@/shared/api/me';
import { useTexts } from '@/shared/i18n/language';
import { EmptyState } from '@/shared/ui/EmptyState';
import { LinkButton } from '@/shared/ui/LinkButton';
import { PageHeading } from '@/shared/ui/PageHeading';
import { Section } from '@/shared/ui/Section';
import { NewMatches } from './NewMatches';
import { OrderPiles } from './OrderPiles';
import { PartnerRequests } from './PartnerRequests';
import { texts } from './texts';
import { useSides } from './useSides';

/** What needs this company's attention today, and nothing else. */
export function HomePage() {
  const t = useTexts(texts);
  const { data: me } = useMe();
  const can = useCan();
  const sides = useSides();
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
      {sides.map((side) => <OrderPiles key={side} side={side} />)}
      {can('partner:view') && <PartnerRequests mayAnswer={can('partner:manage')} />}
      {can('market:view') && <NewMatches />}
      {sides.length === 0 && (
        <Section><EmptyState title={t.quiet} action={can('market:view') && <LinkButton to="/market" variant="outlined">{t.search}</LinkButton>} /></Section>
      )}
    </>
  );
}
