import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Suspense, useEffect, useState } from 'react';
import { Navigate, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { getCompanySettings } from '@/generated';
import { useCan, useMe } from '@/shared/api/me';
import { useSession } from '@/shared/auth/session';
import { useTexts } from '@/shared/i18n/language';
import { Loading } from '@/shared/ui/Loading';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { BottomBar } from './BottomBar';
import { Header } from './Header';
import { Nobody, Refused } from './Nobody';
import { navigationTexts } from './navigation';
import { NavigationList } from './NavigationList';
import { Shortcuts } from './Shortcuts';
import { SupportBanner } from './SupportBanner';

const SIDE = 248;

/** Around every page of a signed-in person. Whoever is not goes to the front door, and comes back to where they wanted. */
export function Shell() {
  const { status, signIn } = useSession();
  const leaving = useMutation({ mutationFn: () => signIn() });
  const leave = leaving.mutate;
  const { pathname } = useLocation();
  const atDoor = pathname === '/';
  useEffect(() => {
    // A deep link means somebody who has an account: straight to the issuer and back. The bare address gets the welcome.
    if (status === 'signedOut' && !atDoor) leave();
  }, [status, atDoor, leave]);
  if (leaving.error) return <Box component="main" sx={{ p: 3 }}><ProblemAlert error={leaving.error} retry={leave} /></Box>;
  if (status === 'refused') return <Refused />;
  if (status === 'signedOut' && atDoor) return <Navigate to="/welcome" replace />;
  return status === 'signedIn' ? <SignedIn /> : <Loading />;
}

function SignedIn() {
  const me = useMe();
  const t = useTexts(navigationTexts);
  const can = useCan();
  // How the company likes figures shown: every format reads it from here.
  useQuery({ queryKey: ['company', 'settings'], queryFn: () => getCompanySettings(), enabled: can('company:view'), staleTime: 60_000 });
  const desktop = useMediaQuery('(min-width:1100px)', { noSsr: true });
  const [open, setOpen] = useState(false);
  if (me.data === undefined) {
    return me.error ? <Box component="main" sx={{ p: 3 }}><ProblemAlert error={me.error} retry={() => void me.refetch()} /></Box> : <Loading />;
  }
  if (me.data.company == null && !me.data.operator) return <Nobody />;
  return (
    <Box sx={{ display: 'flex', minHeight: '100dvh' }}>
      <Box
        component="a"
        href="#content"
        sx={{ position: 'absolute', left: -9999, '&:focus': { left: 12, top: 12, zIndex: 2000, bgcolor: 'background.paper', p: 1.5, borderRadius: 2 } }}
      >
        {t.skip}
      </Box>
      {desktop && (
        <Box sx={{ width: SIDE, flexShrink: 0, bgcolor: 'primary.dark' }}>
          <Box sx={{ position: 'sticky', top: 0, maxHeight: '100dvh', overflowY: 'auto' }}><NavigationList /></Box>
        </Box>
      )}
      {!desktop && (
        <Drawer open={open} onClose={() => setOpen(false)} slotProps={{ paper: { 'aria-label': t.menu, sx: { width: 290, bgcolor: 'primary.dark' } } }}>
          <NavigationList onChosen={() => setOpen(false)} />
        </Drawer>
      )}
      <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' }}>
        <Header me={me.data} />
        {me.data.support && me.data.company != null && <SupportBanner company={me.data.company.tradeName} />}
        <Box
          component="main"
          id="content"
          tabIndex={-1}
          sx={{ flex: 1, width: '100%', maxWidth: 1320, mx: 'auto', px: { xs: 2, sm: 3, lg: 5 }, pt: { xs: 2.5, sm: 4 }, pb: { xs: 12, lg: 6 } }}
        >
          <Suspense fallback={<Loading />}><Outlet /></Suspense>
        </Box>
      </Box>
      {!desktop && <BottomBar onMenu={() => setOpen(true)} />}
      <Shortcuts />
      <ScrollRestoration />
    </Box>
  );
}
