import Button from '@mui/material/Button';
import { postInvitationsAcceptance } from '@/generated';
import { zPostInvitationsAcceptanceBody } from '@/generated/zod.gen';
import { useSession } from '@/shared/auth/session';
import { ChoiceInput, TextInput } from '@/shared/form/fields';
import { FormGrid, Wide } from '@/shared/form/FormGrid';
import { useApiForm } from '@/shared/form/useApiForm';
import { useLanguage, useTexts } from '@/shared/i18n/language';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { Section } from '@/shared/ui/Section';
import { texts } from './texts';

interface Props {
  token: string;
  company: boolean;
  accepted: () => void;
}

export function AcceptForm({ token, company, accepted }: Props) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { signIn } = useSession();
  const form = useApiForm({
    schema: zPostInvitationsAcceptanceBody,
    defaultValues: { token, memberName: '', memberEmail: '', language },
    send: (body, key) => postInvitationsAcceptance({ body, headers: { 'Idempotency-Key': key } }),
    done: () => {
      accepted();
      // The token in hand does not know the company yet: a fresh one does. An administrator sees next what others see.
      void signIn(company ? '/company?welcome=1' : '/');
    },
  });
  return (
    <Section title={t.aboutYou} intro={t.aboutYouHint}>
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <FormGrid>
          <TextInput control={form.control} name="memberName" label={t.name} autoComplete="name" required />
          <TextInput control={form.control} name="memberEmail" label={t.email} type="email" autoComplete="email" required />
          <ChoiceInput
            control={form.control}
            name="language"
            label={t.language}
            required
            choices={[{ value: 'ja', label: '日本語' }, { value: 'en', label: 'English' }]}
          />
          <Wide><Button variant="contained" size="large" {...form.submitProps}>{t.accept}</Button></Wide>
        </FormGrid>
      </form>
    </Section>
  );
}
