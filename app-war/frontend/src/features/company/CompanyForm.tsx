import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { putCompany } from '@/generated';
import { zPutCompanyBody } from '@/generated/zod.gen';
import { useCatalogue } from '@/shared/api/catalogue';
import type { Company } from '@/shared/api/model';
import { CheckInput } from '@/shared/form/CheckInput';
import { ChecksInput } from '@/shared/form/ChecksInput';
import { ChoiceInput, TextInput } from '@/shared/form/fields';
import { FormGrid, Wide } from '@/shared/form/FormGrid';
import { useApiForm } from '@/shared/form/useApiForm';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { terms, wordsOf } from '@/shared/i18n/terms';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { Section } from '@/shared/ui/Section';
import { CertificationsInput } from './CertificationsInput';
import { ClosedDaysInput } from './ClosedDaysInput';
import { texts } from './texts';

export function CompanyForm({ company, onClose }: { company: Company; onClose: () => void }) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const words = useTexts(terms);
  const catalogue = useCatalogue();
  const queries = useQueryClient();
  const form = useApiForm({
    schema: zPutCompanyBody,
    defaultValues: { version: company.version, soleProprietor: company.soleProprietor, publicProfile: company.publicProfile, detailedProfile: company.detailedProfile },
    send: (body) => putCompany({ body: { ...body, version: company.version } }),
    done: () => {
      void queries.invalidateQueries({ queryKey: ['company'] });
      void queries.invalidateQueries({ queryKey: ['me'] });
      onClose();
    },
    failed: () => void queries.invalidateQueries({ queryKey: ['company'] }),
  });
  const { control } = form;
  return (
    <form {...form.formProps}>
      <ProblemAlert error={form.problem} extra={form.extra} />
      <Section title={t.public} intro={t.publicHint}>
        <FormGrid>
          <TextInput control={control} name="publicProfile.tradeName" label={t.tradeName} required />
          <ChoiceInput control={control} name="publicProfile.prefecture" label={c.fields.prefecture} choices={catalogue.prefectures} required />
          <Wide>
            <ChecksInput
              control={control}
              name="publicProfile.dealsIn"
              label={c.profile.dealsIn}
              choices={wordsOf('kind').map((value) => ({ value, label: words.kind[value] }))}
            />
          </Wide>
          <Wide><CertificationsInput control={control} name="publicProfile.certifications" label={c.profile.certifications} help={t.certificationsHint} /></Wide>
          <Wide><TextInput control={control} name="publicProfile.introduction" label={c.profile.introduction} help={t.introductionHint} rows={4} /></Wide>
          <Wide>
            <ChecksInput
              control={control}
              name="publicProfile.workingDays"
              label={c.profile.workingDays}
              choices={wordsOf('weekday').map((value) => ({ value, label: words.weekday[value] }))}
            />
          </Wide>
          <Wide><ClosedDaysInput control={control} name="publicProfile.closedDays" label={c.profile.closedDays} help={t.closedDaysHint} /></Wide>
        </FormGrid>
      </Section>
      <Section title={t.detailed} intro={t.detailedHint}>
        <FormGrid>
          <TextInput control={control} name="detailedProfile.legalName" label={c.contact.legalName} autoComplete="organization" />
          <TextInput control={control} name="detailedProfile.representative" label={c.contact.representative} />
          <TextInput control={control} name="detailedProfile.postalCode" label={c.contact.postalCode} autoComplete="postal-code" placeholder="123-4567" />
          <TextInput control={control} name="detailedProfile.address" label={c.contact.address} autoComplete="street-address" />
          <TextInput control={control} name="detailedProfile.phone" label={c.contact.phone} type="tel" autoComplete="tel" />
          <TextInput control={control} name="detailedProfile.email" label={c.contact.email} type="email" autoComplete="email" />
          <Wide><CheckInput control={control} name="soleProprietor" label={t.soleProprietor} /></Wide>
          <TextInput control={control} name="detailedProfile.corporateNumber" label={c.contact.corporateNumber} help={t.corporateNumberHint} />
          <TextInput control={control} name="detailedProfile.invoiceRegistrationNumber" label={c.contact.invoiceRegistrationNumber} help={t.registrationHint} />
        </FormGrid>
      </Section>
      <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap' }}>
        <Button variant="contained" size="large" {...form.submitProps}>{c.save}</Button>
        <Button size="large" onClick={onClose} disabled={form.sending}>{c.cancel}</Button>
      </Box>
    </form>
  );
}
