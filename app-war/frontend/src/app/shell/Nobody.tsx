import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useSession } from '@/shared/auth/session';
import { defineTexts } from '@/shared/i18n/texts';
import { useTexts } from '@/shared/i18n/language';
import { EmptyState } from '@/shared/ui/EmptyState';
import { PageHeading } from '@/shared/ui/PageHeading';
import { LanguageSwitch } from './LanguageSwitch';
import { Wordmark } from './Wordmark';

const texts = defineTexts(
  {
    nobody: 'まだどの会社にも登録されていません',
    nobodyHint: '招待リンクを受け取っている場合は、そのリンクを開いてください。届いていない場合は、社内の管理者か取引先にお尋ねください。',
    refused: 'サインインできませんでした',
    refusedHint: 'このアカウントは Kiba では使えないか、無効になっています。社内の管理者にお尋ねください。',
    again: '別のアカウントでサインイン',
  },
  {
    nobody: 'You do not belong to a company yet',
    nobodyHint: 'If you were sent an invitation link, please open it. If not, ask an administrator of your company.',
    refused: 'Sign-in did not work',
    refusedHint: 'This account is unknown to Kiba or was disabled. Please ask an administrator of your company.',
    again: 'Sign in with another account',
  },
);

/** Signed in at the issuer, but member of nothing here. */
export function Nobody() {
  const t = useTexts(texts);
  return <Message title={t.nobody} hint={t.nobodyHint} />;
}

/** The server does not take a token fresh from the issuer. */
export function Refused() {
  const t = useTexts(texts);
  return <Message title={t.refused} hint={t.refusedHint} />;
}

function Message({ title, hint }: { title: string; hint: string }) {
  const t = useTexts(texts);
  const { signOut } = useSession();
  return (
    <Box>
      <Box component="header" sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center', px: { xs: 2, md: 4 }, height: 68 }}>
        <Wordmark />
        <LanguageSwitch />
      </Box>
      <Box component="main" sx={{ maxWidth: 720, mx: 'auto', p: 3, textAlign: 'center' }}>
        <PageHeading title={title} />
        <EmptyState title={hint} action={<Button variant="contained" onClick={() => void signOut()}>{t.again}</Button>} />
      </Box>
    </Box>
  );
}
