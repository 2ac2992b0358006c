import Box from '@mui/material/Box';
import { Outlet } from 'react-router';
import { LanguageSwitch } from './LanguageSwitch';
import { Wordmark } from './Wordmark';

/** For people who have not signed in: nothing but the mark, the page and the language. */
export function PublicLayout() {
  return (
    <Box sx={{ minHeight: '100dvh', display: 'flex', flexDirection: 'column' }}>
      <Box component="header" sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', px: { xs: 2, md: 4 }, height: 68 }}>
        <Wordmark />
        <LanguageSwitch />
      </Box>
      <Box component="main" sx={{ flex: 1, display: 'flex', flexDirection: 'column' }}>
        <Outlet />
      </Box>
    </Box>
  );
}
