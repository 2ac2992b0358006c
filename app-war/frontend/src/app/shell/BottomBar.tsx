import MenuOutlined from '@mui/icons-material/MenuOutlined';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { NavLink } from 'react-router';
import { useTexts } from '@/shared/i18n/language';
import { navigationTexts } from './navigation';
import { useDestinations } from './useDestinations';

const slot = {
  flex: 1,
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'center',
  justifyContent: 'center',
  gap: 0.25,
  minHeight: 62,
  fontSize: '0.8125rem',
  color: '#4a5045',
  textDecoration: 'none',
  '&.active': { color: 'primary.main', fontWeight: 700, boxShadow: 'inset 0 3px 0 #8f5a24' },
} as const;

/** Under the thumb: the pages of every day, and the way to all others. */
export function BottomBar({ onMenu }: { onMenu: () => void }) {
  const t = useTexts(navigationTexts);
  const items = useDestinations().flatMap((group) => group.items).filter((item) => item.bar);
  return (
    <Box
      component="nav"
      aria-label={t.menu}
      sx={{ position: 'fixed', insetInline: 0, bottom: 0, zIndex: 1100, display: 'flex', bgcolor: 'background.paper', borderTop: '1px solid', borderColor: 'divider', pb: 'env(safe-area-inset-bottom)' }}
    >
      {items.map(({ to, word, icon: Icon }) => (
        <Box key={to} component={NavLink} to={to} end={to === '/'} sx={slot}>
          <Icon aria-hidden="true" />
          {t[word]}
        </Box>
      ))}
      <ButtonBase onClick={onMenu} sx={slot}>
        <MenuOutlined aria-hidden="true" />
        {t.menu}
      </ButtonBase>
    </Box>
  );
}
