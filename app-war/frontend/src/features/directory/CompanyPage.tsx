import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { getCompaniesById } from '@/generated';
import { useCan, useMe } from '@/shared/api/me';
import type { Partner } from '@/shared/api/model';
import { usePartnership } from '@/shared/api/partnership';
import { useTexts } from '@/shared/i18n/language';
import { terms } from '@/shared/i18n/terms';
import { BlockDialog, blockTexts } from '@/shared/partner/BlockDialog';
import { useBlocked } from '@/shared/partner/blocked';
import { CompanySign, ContactFacts, PublicProfileFacts } from '@/shared/ui/CompanyCards';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeading } from '@/shared/ui/PageHeading';
import { Section } from '@/shared/ui/Section';
import { StatusChip } from '@/shared/ui/StatusChip';
import { partnerTone } from '@/shared/ui/tones';
import { RequestDialog } from './RequestDialog';
import { texts } from './texts';

export function CompanyPage() {
  const { id = '' } = useParams();
  const t = useTexts(texts);
  const can = useCan();
  const { data: me } = useMe();
  const b = useTexts(blockTexts);
  const [requesting, setRequesting] = useState(false);
  const [blocking, setBlocking] = useState(false);
  const company = useQuery({ queryKey: ['companies', id], queryFn: () => getCompaniesById({ path: { id } }) });
  const own = me?.company?.id === id;
  const partnership = usePartnership(id, !own && can('partner:view'));
  const partner = partnership.data;
  // Until it is known how we stand, nothing is offered that may already have happened.
  const blocked = useBlocked(id, !own && can('partner:view'));
  const open = !blocked && (partner === null || partner?.status === 'DECLINED' || partner?.status === 'ENDED');
  return (
    <Loaded query={company}>
      {(profile) => (
        <>
          <PageHeading
            title={profile.tradeName}
            up={{ to: '/directory', label: t.title }}
            actions={
              !own && can('partner:manage') && (
                <>
                  {!blocked && <Button color="error" onClick={() => setBlocking(true)}>{b.block}</Button>}
                  {open && <Button variant="contained" onClick={() => setRequesting(true)}>{t.request}</Button>}
                </>
              )
            }
          />
          {blocked && <Alert severity="warning" sx={{ mb: 3 }} action={<LinkButton to="/partners/blocked" size="small" color="inherit">{t.toBlocked}</LinkButton>}>{t.blocked}</Alert>}
          {partner && <Relation partner={partner} />}
          <Section title={t.profile}><CompanySign profile={profile} /><PublicProfileFacts profile={profile} /></Section>
          {partner?.contact && <Section title={t.contact} intro={t.contactHint}><ContactFacts contact={partner.contact} /></Section>}
          {requesting && <RequestDialog companyId={profile.companyId} tradeName={profile.tradeName} onClose={() => setRequesting(false)} />}
          {blocking && <BlockDialog companyId={profile.companyId} tradeName={profile.tradeName} onClose={() => setBlocking(false)} />}
        </>
      )}
    </Loaded>
  );
}

/** Where we stand with this company, and the way to the relationship itself. */
function Relation({ partner }: { partner: Partner }) {
  const t = useTexts(texts);
  const words = useTexts(terms);
  const waiting = partner.status === 'REQUESTED';
  return (
    <Alert
      severity={partner.status === 'ACTIVE' ? 'success' : 'info'}
      icon={false}
      sx={{ mb: 3, alignItems: 'center', bgcolor: 'background.paper', border: '1px solid', borderColor: 'divider', color: 'text.primary' }}
      action={<LinkButton to={`/partners/${partner.id}`} size="small" variant="outlined">{waiting && !partner.requestedByUs ? t.answer : t.toPartner}</LinkButton>}
    >
      <StatusChip label={words.partnerStatus[partner.status]} tone={partnerTone[partner.status]} />
      {waiting && <> {partner.requestedByUs ? t.waiting : t.asked}</>}
    </Alert>
  );
}
