import AccountCircleOutlined from '@mui/icons-material/AccountCircleOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Popover from '@mui/material/Popover';
import { useRef, useState } from 'react';
import { Link as RouterLink } from 'react-router';
import type { Me } from '@/shared/api/model';
import { useSession } from '@/shared/auth/session';
import { useFormat } from '@/shared/format/useFormat';
import { defineTexts } from '@/shared/i18n/texts';
import { useTexts } from '@/shared/i18n/language';
import { terms } from '@/shared/i18n/terms';
import { useCompanyTypes } from '@/shared/ui/CompanyCards';
import { StatusChip } from '@/shared/ui/StatusChip';
import { Bell } from './Bell';
import { CompanySwitch } from './CompanySwitch';
import { LanguageSwitch } from './LanguageSwitch';
import { navigationTexts } from './navigation';

const texts = defineTexts({ operator: 'Kiba 運営', me: 'あなた' }, { operator: 'Kiba operator', me: 'You' });

/** For whom one is acting is never in doubt: the company's name stands on every page. */
export function Header({ me }: { me: Me }) {
  const t = useTexts(navigationTexts);
  const own = useTexts(texts);
  const words = useTexts(terms);
  const types = useCompanyTypes();
  const format = useFormat();
  const { signOut } = useSession();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const name = me.name ?? own.operator;
  return (
    <Box
      component="header"
      sx={{ position: 'sticky', top: 0, zIndex: 1050, bgcolor: 'background.paper', borderBottom: '1px solid', borderColor: 'divider', minHeight: 68, display: 'flex', alignItems: 'center', gap: 1, px: { xs: 2, sm: 3, lg: 5 } }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <CompanySwitch
          me={me}
          name={me.company?.tradeName ?? own.operator}
          below={me.company && <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', lineHeight: 1.35 }}>{types(me.company.types)}</Box>}
        />
      </Box>
      {me.company && me.company.state !== 'ACTIVE' && <StatusChip label={words.companyState[me.company.state]} tone="bad" />}
      {me.memberId != null && <Bell />}
      <LanguageSwitch />
      <Button
        ref={button}
        color="inherit"
        startIcon={<AccountCircleOutlined />}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-label={`${t.account}: ${name}`}
        onClick={() => setOpen(true)}
        sx={{ px: 1.25, minWidth: 0, '& .MuiButton-startIcon': { mr: { xs: 0, sm: 1 }, ml: 0 } }}
      >
        <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' } }}>{name}</Box>
      </Button>
      <Popover
        anchorEl={() => button.current}
        open={open}
        onClose={() => setOpen(false)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': t.account, sx: { p: 2.5, minWidth: 240, border: '1px solid', borderColor: 'divider', boxShadow: '0 8px 24px rgb(40 35 20 / 14%)' } } }}
      >
        <Box sx={{ fontWeight: 700 }}>{name}</Box>
        {me.roles.length + me.ownRoles.length > 0 && <Box sx={{ color: 'text.secondary', fontSize: '0.9375rem' }}>{format.words([...me.roles.map((role) => words.memberRole[role]), ...me.ownRoles.map((role) => role.name)])}</Box>}
        {me.company && (
          <Button component={RouterLink} to="/notices" variant="outlined" fullWidth sx={{ mt: 2 }} onClick={() => setOpen(false)}>{t.notices}</Button>
        )}
        <Button variant="outlined" fullWidth sx={{ mt: me.company ? 1 : 2 }} onClick={() => void signOut()}>{t.signOut}</Button>
      </Popover>
    </Box>
  );
}
