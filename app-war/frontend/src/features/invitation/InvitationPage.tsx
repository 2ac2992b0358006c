import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { postInvitationsLookup } from '@/generated';
import { Problem } from '@/shared/api/problem';
import { useSession } from '@/shared/auth/session';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { terms } from '@/shared/i18n/terms';
import { useCompanyTypes } from '@/shared/ui/CompanyCards';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Fact, Facts } from '@/shared/ui/Fact';
import { Loading } from '@/shared/ui/Loading';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { Section } from '@/shared/ui/Section';
import { AcceptForm } from './AcceptForm';
import { texts } from './texts';

const STORED = 'kiba.invitation';

/** The token leaves the address bar at once and waits in this tab while its owner signs in. */
function invitationToken(): string | null {
  const fromLink = window.location.hash.slice(1);
  if (fromLink !== '') {
    window.sessionStorage.setItem(STORED, fromLink);
    window.history.replaceState(window.history.state, '', '/invitation');
  }
  return window.sessionStorage.getItem(STORED);
}

export function InvitationPage() {
  // Another link pasted into this tab changes the address alone: no page is loaded anew.
  useLocation();
  const token = invitationToken();
  const t = useTexts(texts);
  return (
    <Box sx={{ width: '100%', maxWidth: 760, mx: 'auto', px: 2, py: { xs: 3, sm: 5 } }}>
      {token === null ? <Unusable /> : <Invited token={token} />}
      <Typography variant="body2" color="textSecondary" className="phrase">{t.footer}</Typography>
    </Box>
  );
}

function Unusable() {
  const t = useTexts(texts);
  return (
    <>
      <PageHeading title={t.unusable} />
      <Section><EmptyState title={t.unusableHint} /></Section>
    </>
  );
}

function Invited({ token }: { token: string }) {
  const t = useTexts(texts);
  const words = useTexts(terms);
  const format = useFormat();
  const types = useCompanyTypes();
  const { status, signIn } = useSession();
  const invitation = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => postInvitationsLookup({ body: { token } }),
    staleTime: Infinity,
  });
  const leaving = useMutation({ mutationFn: () => signIn('/invitation') });
  const unusable = invitation.error instanceof Problem && invitation.error.status === 404;
  useEffect(() => {
    if (unusable) window.sessionStorage.removeItem(STORED);
  }, [unusable]);

  if (unusable) return <Unusable />;
  if (invitation.error) return <ProblemAlert error={invitation.error} retry={() => void invitation.refetch()} />;
  if (!invitation.data || status === 'loading') return <Loading />;
  const { companyName, kind, expiresAt } = invitation.data;
  return (
    <>
      <PageHeading title={t.title(companyName)} intro={t.intro} />
      <Section>
        <Facts>
          <Fact label={t.company}>{companyName}</Fact>
          <Fact label={t.types}>{types(invitation.data.types)}</Fact>
          <Fact label={t.kind}>{words.invitationKind[kind]}</Fact>
          <Fact label={t.until}>{format.dateTime(expiresAt)}</Fact>
        </Facts>
      </Section>
      {status === 'signedIn' ? (
        <AcceptForm token={token} company={kind === 'COMPANY'} accepted={() => window.sessionStorage.removeItem(STORED)} />
      ) : (
        <Section title={t.signInFirst} intro={t.signInHint}>
          <ProblemAlert error={leaving.error} />
          <Button variant="contained" size="large" loading={leaving.isPending} onClick={() => leaving.mutate()}>{t.signIn}</Button>
        </Section>
      )}
    </>
  );
}
