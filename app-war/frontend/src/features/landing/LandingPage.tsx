import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Navigate, useNavigate } from 'react-router';
import { useSession } from '@/shared/auth/session';
import { useTexts } from '@/shared/i18n/language';
import { defineTexts } from '@/shared/i18n/texts';
import { PageHeading } from '@/shared/ui/PageHeading';
import { GrowthRings } from './GrowthRings';

const texts = defineTexts(
  {
    title: '木材の取引を、ひとつの帳場で。',
    breath: '在庫も、取引先探しも、見積も発注も出荷も検収も。電話とFAXとExcelに散らばっていた仕事が、招待された会社だけの木材市場「木場」にまとまります。',
    signIn: 'サインイン',
    invited: 'Kiba は招待制です。はじめての方は、届いた招待リンクを開いてください。',
    points: '三つの約束',
    one: '数量は本数と m³ で',
    oneText: '材積は決められた規則でサーバーが計算し、いつ計算し直しても同じ値になります。',
    two: '連絡先は取引先だけに',
    twoText: '電話番号や担当者名は、互いに承認した取引先にだけ開示されます。',
    three: '両社に同じ記録',
    threeText: '一つの取引は、買い手と売り手の両方の帳簿に同じ内容で残ります。',
  },
  {
    title: 'The timber trade, on one desk.',
    breath: 'Stock, partners, quotes, orders, shipments and receipts: the work that was spread over telephone, fax and spreadsheets comes together in Kiba, a timber yard for invited companies only.',
    signIn: 'Sign in',
    invited: 'Kiba is by invitation. New here? Please open the invitation link you were sent.',
    points: 'Three promises',
    one: 'Pieces and m³ together',
    oneText: 'The server computes volume by a fixed rule, and arrives at the same figure for ever.',
    two: 'Contacts for partners only',
    twoText: 'Telephone numbers and names are disclosed only once both companies have agreed.',
    three: 'The same record on both sides',
    threeText: 'One trade stands in the buyer’s book and in the seller’s, word for word.',
  },
);

export function LandingPage() {
  const t = useTexts(texts);
  const { status } = useSession();
  const navigate = useNavigate();
  if (status === 'signedIn') return <Navigate to="/" replace />;
  return (
    <Box sx={{ flex: 1, display: 'flex', flexDirection: 'column' }}>
      <Box sx={{ position: 'relative', overflow: 'hidden', bgcolor: 'primary.dark', color: '#ffffff', px: { xs: 3, md: 8 }, py: { xs: 7, md: 11 } }}>
        <GrowthRings />
        <Box sx={{ position: 'relative', maxWidth: 680, '& h1': { fontSize: { xs: '2rem', md: '2.875rem' }, lineHeight: 1.3 } }}>
          <PageHeading title={t.title} documentTitle="木場" />
          <Typography className="phrase" sx={{ fontSize: { xs: '1.0625rem', md: '1.1875rem' }, lineHeight: 1.9, color: '#e6ece4', mb: 4 }}>{t.breath}</Typography>
          <Button
            variant="contained"
            size="large"
            onClick={() => void navigate('/sign-in')}
            sx={{ bgcolor: '#e0b377', color: '#20180c', minHeight: 56, px: 5, fontSize: '1.125rem', '&:hover': { bgcolor: '#ebc793' }, '&.Mui-focusVisible': { outlineColor: '#ffffff' } }}
          >
            {t.signIn}
          </Button>
          <Typography className="phrase" sx={{ mt: 2.5, color: '#cdd9cd', fontSize: '1rem' }}>{t.invited}</Typography>
        </Box>
      </Box>
      <Box component="section" aria-label={t.points} sx={{ display: 'grid', gap: { xs: 3, md: 5 }, gridTemplateColumns: 'repeat(auto-fit, minmax(min(260px, 100%), 1fr))', px: { xs: 3, md: 8 }, py: { xs: 5, md: 7 }, maxWidth: 1320 }}>
        {[[t.one, t.oneText], [t.two, t.twoText], [t.three, t.threeText]].map(([title, text]) => (
          <Box key={title} sx={{ borderTop: '3px solid', borderColor: 'secondary.light', pt: 2 }}>
            <Typography variant="h2">{title}</Typography>
            <Typography className="phrase" color="textSecondary" sx={{ mt: 0.5 }}>{text}</Typography>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
