import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { getCompany, getCompanyPublicProfile } from '@/generated';
import { useCan } from '@/shared/api/me';
import type { Company } from '@/shared/api/model';
import { useTexts } from '@/shared/i18n/language';
import { CompanySign, ContactFacts, PublicProfileFacts } from '@/shared/ui/CompanyCards';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeading } from '@/shared/ui/PageHeading';
import { Section } from '@/shared/ui/Section';
import { CompanyForm } from './CompanyForm';
import { LogoSection } from './LogoSection';
import { texts } from './texts';
import { TypesSection } from './TypesSection';

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
        actions={!editing && <><LinkButton to="/settings" variant="outlined">{t.settings}</LinkButton>{mayEdit && <Button variant="contained" onClick={() => setEditing(true)}>{t.edit}</Button>}</>}
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
              <WhatOthersSee mayEdit={mayEdit} />
              <TypesSection company={data} />
              <Section title={t.detailed} intro={t.detailedHint}>
                <Warnings company={data} />
                <ContactFacts contact={data.detailedProfile} />
              </Section>
              {can('company:leave') && <LinkButton to="/company/leaving" variant="text">{t.leaving}</LinkButton>}
            </>
          )
        }
      </Loaded>
    </>
  );
}

/** What looks wrong in our numbers, to those who can put it right. */
function Warnings({ company }: { company: Company }) {
  const t = useTexts(texts);
  if (company.warnings.length === 0) return null;
  return (
    <Alert severity="warning" sx={{ mb: 2 }}>
      {company.warnings.map((warning) => <Box key={warning}>{t.warnings[warning]}</Box>)}
    </Alert>
  );
}

/** Asked of the server, not put together here: it is exactly what a stranger would be sent. */
function WhatOthersSee({ mayEdit }: { mayEdit: boolean }) {
  const t = useTexts(texts);
  const profile = useQuery({ queryKey: ['company', 'public-profile'], queryFn: () => getCompanyPublicProfile() });
  return (
    <Loaded query={profile}>
      {(data) => (
        <>
        <Section title={t.othersSee} intro={t.othersSeeHint}>
          <Box sx={{ border: '1px dashed', borderColor: '#c9a878', borderRadius: 2, p: { xs: 2, sm: 3 }, bgcolor: '#fdfbf6' }}>
            <CompanySign profile={data} />
            <PublicProfileFacts profile={data} />
          </Box>
        </Section>
        {mayEdit && <LogoSection card={data} />}
        </>
      )}
    </Loaded>
  );
}
