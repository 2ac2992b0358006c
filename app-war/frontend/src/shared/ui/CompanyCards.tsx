import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useCatalogue } from '@/shared/api/catalogue';
import type { CompanyType, Contact, PublicProfile } from '@/shared/api/model';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { terms } from '@/shared/i18n/terms';
import { CompanyLogo } from './CompanyLogo';
import { Fact, Facts } from './Fact';

export function useCompanyTypes(): (types: readonly CompanyType[]) => string {
  const words = useTexts(terms);
  const format = useFormat();
  return (types) => format.words(types.map((type) => words.companyType[type]));
}

/** The company's sign and its name, as on a card. */
export function CompanySign({ profile }: { profile: PublicProfile }) {
  return (
    <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', mb: 2 }}>
      <CompanyLogo companyId={profile.companyId} logo={profile.logo} name={profile.tradeName} />
      <Box sx={{ fontWeight: 700, fontSize: '1.1875rem', minWidth: 0 }}>{profile.tradeName}</Box>
    </Box>
  );
}

/** What a stranger sees of a company. */
export function PublicProfileFacts({ profile }: { profile: PublicProfile }) {
  const t = useTexts(common);
  const words = useTexts(terms);
  const catalogue = useCatalogue();
  const types = useCompanyTypes();
  const format = useFormat();
  return (
    <Facts>
      <Fact label={t.fields.companyTypes}>{types(profile.types)}</Fact>
      <Fact label={t.fields.prefecture}>{catalogue.prefectureName(profile.prefecture)}</Fact>
      <Fact label={t.profile.dealsIn}>{format.list(profile.dealsIn.map((kind) => words.kind[kind])) || t.none}</Fact>
      <Fact label={t.profile.certifications}>{format.list(profile.certifications) || t.none}</Fact>
      <Fact label={t.profile.rating}>{profile.rating === null ? `${t.none}${format.inBrackets(t.profile.unrated)}` : `★ ${format.number(profile.rating)}`}</Fact>
      <Fact label={t.profile.workingDays}>{format.words(profile.workingDays.map((day) => words.weekday[day])) || t.none}</Fact>
      {profile.closedDays.length > 0 && <Fact label={t.profile.closedDays} roomy>{format.list(profile.closedDays.map(format.date))}</Fact>}
      {profile.introduction && <Fact label={t.profile.introduction} wide>{profile.introduction}</Fact>}
    </Facts>
  );
}

/** Disclosed to partners only; the server sends it to nobody else. */
export function ContactFacts({ contact }: { contact: Contact }) {
  const t = useTexts(common);
  return (
    <Facts>
      <Fact label={t.contact.legalName}>{contact.legalName ?? t.none}</Fact>
      <Fact label={t.contact.representative}>{contact.representative ?? t.none}</Fact>
      <Fact label={t.contact.phone}>{contact.phone ? <Link href={`tel:${contact.phone}`}>{contact.phone}</Link> : t.none}</Fact>
      <Fact label={t.contact.email} roomy>{contact.email ? <Link href={`mailto:${contact.email}`}>{contact.email}</Link> : t.none}</Fact>
      <Fact label={t.contact.address} roomy>{[contact.postalCode && `〒${contact.postalCode}`, contact.address].filter(Boolean).join(' ') || t.none}</Fact>
      <Fact label={t.contact.corporateNumber}>{contact.corporateNumber ?? t.none}</Fact>
      <Fact label={t.contact.invoiceRegistrationNumber}>{contact.invoiceRegistrationNumber ?? t.none}</Fact>
    </Facts>
  );
}
