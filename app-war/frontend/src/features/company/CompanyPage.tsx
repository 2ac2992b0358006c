import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { getCompany, getCompanyPublicProfile } from '@/generated';
import { useCan } from '@/shared/api/me';
import { useTexts } from '@/shared/i18n/language';
import { ContactFacts, PublicProfileFacts } from '@/shared/ui/CompanyCards';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeading } from '@/shared/ui/PageHeading';
import { Section } from '@/shared/ui/Section';
import { CompanyForm } from './CompanyForm';
import { texts } from './texts';

export function CompanyPage() {
  const t = useTexts(texts);
  const can = useCan();
  const [params] = useSearchParams();
  const [editing, setEditing] = useState(false);
  const company = useQuery({ queryKey: ['company'], queryFn: () => getCompany() });
  const mayEdit = can('company:manage');
  return (
    <>
      <PageHeading
        title={t.title}
        actions={mayEdit && !editing && <Button variant="contained" onClick={() => setEditing(true)}>{t.edit}</Button>}
      />
      {params.get('welcome') !== null && !editing && (
        <Alert severity="success" sx={{ mb: 3 }}>
          {t.welcome}
          {can('member:manage') && <Box sx={{ mt: 1 }}><LinkButton to="/members" variant="outlined" size="small" color="inherit">{t.inviteColleague}</LinkButton></Box>}
        </Alert>
      )}
      <Loaded query={company}>
        {(data) =>
          editing ? (
            <CompanyForm company={data} onClose={() => setEditing(false)} />
          ) : (
            <>
              <WhatOthersSee />
              <Section title={t.detailed} intro={t.detailedHint}>
                <ContactFacts contact={data.detailedProfile} />
              </Section>
            </>
          )
        }
      </Loaded>
    </>
  );
}

/** Asked of the server, not put together here: it is exactly what a stranger would be sent. */
function WhatOthersSee() {
  const t = useTexts(texts);
  const profile = useQuery({ queryKey: ['company', 'public-profile'], queryFn: () => getCompanyPublicProfile() });
  return (
    <Section title={t.othersSee} intro={t.othersSeeHint}>
      <Loaded query={profile}>
        {(data) => (
          <Box sx={{ border: '1px dashed', borderColor: '#c9a878', borderRadius: 2, p: { xs: 2, sm: 3 }, bgcolor: '#fdfbf6' }}>
            <Box sx={{ fontWeight: 700, fontSize: '1.1875rem', mb: 2 }}>{data.tradeName}</Box>
            <PublicProfileFacts profile={data} />
          </Box>
        )}
      </Loaded>
    </Section>
  );
}
