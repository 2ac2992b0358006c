import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useOwnCompanies } from '@/shared/api/me';
import { useSession } from '@/shared/auth/session';
import { defineTexts } from '@/shared/i18n/texts';
import { useTexts } from '@/shared/i18n/language';
import { Loading } from '@/shared/ui/Loading';
import { EmptyState } from '@/shared/ui/EmptyState';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { CompanyChoice } from './CompanyChoice';
import { LanguageSwitch } from './LanguageSwitch';
import { Wordmark } from './Wordmark';

const texts = defineTexts(
  {
    choose: 'どの会社として使いますか？',
    chooseHint: '会社ごとに、見えるものとできることが分かれています。あとから画面の左上で切り替えられます。',
    nobody: 'まだどの会社にも登録されていません',
    nobodyHint: '招待リンクを受け取っている場合は、そのリンクを開いてください。届いていない場合は、社内の管理者か取引先にお尋ねください。',
    refused: 'サインインできませんでした',
    refusedHint: 'このアカウントは Kiba では使えないか、無効になっています。社内の管理者にお尋ねください。',
    again: '別のアカウントでサインイン',
  },
  {
    choose: 'For which company are you here?',
    chooseHint: 'What you see and may do is kept apart by company. You can switch later at the top of the page.',
    nobody: 'You do not belong to a company yet',
    nobodyHint: 'If you were sent an invitation link, please open it. If not, ask an administrator of your company.',
    refused: 'Sign-in did not work',
    refusedHint: 'This account is unknown to Kiba or was disabled. Please ask an administrator of your company.',
    again: 'Sign in with another account',
  },
);

/** Signed in at the issuer, but with a token for no company: somebody of several who has not chosen, or member of nothing. */
export function Nobody() {
  const t = useTexts(texts);
  const companies = useOwnCompanies();
  const { pathname, search } = useLocation();
  if (companies.error) return <Box component="main" sx={{ p: 3 }}><ProblemAlert error={companies.error} retry={() => void companies.refetch()} /></Box>;
  if (companies.data === undefined) return <Loading />;
  if (companies.data.length === 0) return <Message title={t.nobody} hint={t.nobodyHint} />;
  return (
    <Frame>
      <PageHeading title={t.choose} intro={t.chooseHint} />
      <CompanyChoice companies={companies.data} goOnTo={pathname + search} />
    </Frame>
  );
}

/** The server does not take a token fresh from the issuer. */
export function Refused() {
  const t = useTexts(texts);
  return <Message title={t.refused} hint={t.refusedHint} />;
}

function Message({ title, hint }: { title: string; hint: string }) {
  return (
    <Frame>
      <PageHeading title={title} />
      <EmptyState title={hint} />
    </Frame>
  );
}

function Frame({ children }: { children: ReactNode }) {
  const t = useTexts(texts);
  const { signOut } = useSession();
  return (
    <Box>
      <Box component="header" sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center', px: { xs: 2, md: 4 }, height: 68 }}>
        <Wordmark />
        <LanguageSwitch />
      </Box>
      <Box component="main" sx={{ maxWidth: 720, mx: 'auto', p: 3, textAlign: 'center' }}>
        {children}
        <Button variant="outlined" onClick={() => void signOut()} sx={{ mt: 3 }}>{t.again}</Button>
      </Box>
    </Box>
  );
}
