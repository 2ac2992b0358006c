import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useNavigate } from 'react-router';
import { zPostSignInLookupBody } from '@/generated/zod.gen';
import { useSession } from '@/shared/auth/session';
import { TextInput } from '@/shared/form/fields';
import { useApiForm } from '@/shared/form/useApiForm';
import { useTexts } from '@/shared/i18n/language';
import { defineTexts } from '@/shared/i18n/texts';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { Section } from '@/shared/ui/Section';

const texts = defineTexts(
  {
    title: 'サインイン',
    intro: 'お仕事で使うメールアドレスを入れてください。会社ごとのサインイン画面へご案内します。',
    email: 'メールアドレス',
    next: '次へ',
    back: '戻る',
    hint: 'アドレスは行き先を決めるためだけに使い、保存しません。',
  },
  {
    title: 'Sign in',
    intro: 'Enter the e-mail address you use at work. We take you to your company’s sign-in page.',
    email: 'E-mail address',
    next: 'Next',
    back: 'Back',
    hint: 'The address only decides where you go, and is not kept.',
  },
);

/** Asks for the address, because the domain decides which identity provider is asked. */
export function SignInPage() {
  const t = useTexts(texts);
  const { signInAs } = useSession();
  const navigate = useNavigate();
  const form = useApiForm({
    schema: zPostSignInLookupBody,
    defaultValues: { email: '' },
    send: (body) => signInAs(body.email),
  });
  return (
    <Box sx={{ maxWidth: 560, width: '100%', mx: 'auto', p: { xs: 2, sm: 4 } }}>
      <PageHeading title={t.title} intro={t.intro} />
      <Section>
        <form {...form.formProps}>
          <ProblemAlert error={form.problem} extra={form.extra} />
          <TextInput control={form.control} name="email" label={t.email} type="email" autoComplete="username" required />
          <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>{t.hint}</Typography>
          <Stack direction="row" spacing={2} sx={{ mt: 3 }}>
            <Button variant="contained" size="large" {...form.submitProps}>{t.next}</Button>
            <Button size="large" onClick={() => void navigate('/welcome')}>{t.back}</Button>
          </Stack>
        </form>
      </Section>
    </Box>
  );
}
