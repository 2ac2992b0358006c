import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { getOperatorCompaniesById } from '@/generated';
import { useCatalogue } from '@/shared/api/catalogue';
import type { OperatorCompanyDetail } from '@/shared/api/model';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { terms } from '@/shared/i18n/terms';
import { useCompanyTypes } from '@/shared/ui/CompanyCards';
import { Fact, Facts } from '@/shared/ui/Fact';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeading } from '@/shared/ui/PageHeading';
import { Section } from '@/shared/ui/Section';
import { StatusChip } from '@/shared/ui/StatusChip';
import { companyTone } from '@/shared/ui/tones';
import { Deeds } from './Deeds';
import { Invitations } from './Invitations';
import { InviteAgainDialog } from './InviteAgainDialog';
import { moves, StateDialog, type Move } from './StateDialog';
import { texts } from './texts';

export function CompanyPage() {
  const { id = '' } = useParams();
  const company = useQuery({
    queryKey: ['operator', 'companies', 'one', id],
    queryFn: () => getOperatorCompaniesById({ path: { id } }),
    // A letter leaves some moments after the command.
    refetchInterval: ({ state }) => (state.data?.invitations.some((invitation) => invitation.letter === 'QUEUED') ? 3_000 : false),
  });
  return <Loaded query={company}>{(data) => <Detail detail={data} />}</Loaded>;
}

function Detail({ detail: { company, invitations } }: { detail: OperatorCompanyDetail }) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const words = useTexts(terms);
  const format = useFormat();
  const catalogue = useCatalogue();
  const types = useCompanyTypes();
  const [open, setOpen] = useState<Move | 'again' | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <PageHeading title={company.tradeName} up={{ to: '/operator/companies', label: t.title }} />
      <Section>
        <Facts>
          <Fact label={c.fields.status}><StatusChip label={words.companyState[company.state]} tone={companyTone[company.state]} /></Fact>
          <Fact label={c.fields.companyTypes}>{types(company.types)}</Fact>
          <Fact label={c.fields.prefecture}>{catalogue.prefectureName(company.prefecture)}</Fact>
          <Fact label={t.invitedAt}>{format.day(company.invitedAt)}</Fact>
        </Facts>
      </Section>
      {moves[company.state].length > 0 && (
        <Section title={t.access} intro={t.accessHint[company.state]}>
          {moves[company.state].map((move) => (
            <Button key={move} variant="outlined" color={move === 'reactivate' ? 'primary' : 'error'} sx={{ mr: 1.5, mb: 1 }} onClick={() => setOpen(move)}>
              {t.move[move]}
            </Button>
          ))}
        </Section>
      )}
      <Section
        title={t.invitations}
        intro={t.invitationsHint}
        action={company.state === 'INVITED' && <Button variant="contained" onClick={() => setOpen('again')}>{t.inviteAgain}</Button>}
      >
        <Invitations invitations={invitations} />
      </Section>
      <Section title={t.deeds} intro={t.deedsHint} flush><Deeds company={company.id} /></Section>
      {open === 'again' && <InviteAgainDialog company={company} onClose={close} />}
      {open !== null && open !== 'again' && <StateDialog company={company} move={open} onClose={close} />}
    </>
  );
}
