import UnfoldMoreOutlined from '@mui/icons-material/UnfoldMoreOutlined';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Popover from '@mui/material/Popover';
import Typography from '@mui/material/Typography';
import { useId, useRef, useState, type ReactNode } from 'react';
import { useOwnCompanies } from '@/shared/api/me';
import type { Me } from '@/shared/api/model';
import { useTexts } from '@/shared/i18n/language';
import { defineTexts } from '@/shared/i18n/texts';
import { CompanyChoice } from './CompanyChoice';

const texts = defineTexts(
  { switch: '会社を切り替える', hint: '切り替えると、画面を読み直します。保存していない入力は消えます。' },
  { switch: 'Switch company', hint: 'The page is loaded anew. What you have not saved is lost.' },
);

/** The company's name; for people with several it opens the list of them. */
export function CompanySwitch({ me, name, below }: { me: Me; name: string; below: ReactNode }) {
  const t = useTexts(texts);
  const id = useId();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const companies = useOwnCompanies().data ?? [];
  const elsewhere = companies.some((company) => company.id !== me.company?.id);
  const named = (
    <Box sx={{ minWidth: 0 }}>
      <Box sx={{ fontWeight: 700, fontSize: '1.0625rem', lineHeight: 1.35, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>{name}</Box>
      {below}
    </Box>
  );
  if (!elsewhere) return named;
  return (
    <>
      <ButtonBase
        ref={button}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-label={`${t.switch}: ${name}`}
        onClick={() => setOpen(true)}
        sx={{ maxWidth: '100%', textAlign: 'left', gap: 0.5, borderRadius: 2, px: 1, mx: -1, minHeight: 48, '&.Mui-focusVisible': { outline: '3px solid', outlineColor: 'primary.main' } }}
      >
        {named}
        <UnfoldMoreOutlined aria-hidden="true" sx={{ flexShrink: 0, color: 'primary.main' }} />
      </ButtonBase>
      <Popover
        anchorEl={() => button.current}
        open={open}
        onClose={() => setOpen(false)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-labelledby': id, sx: { p: 2.5, width: 380, maxWidth: 'calc(100vw - 32px)', border: '1px solid', borderColor: 'divider', boxShadow: '0 8px 24px rgb(40 35 20 / 14%)' } } }}
      >
        <Typography variant="h2" id={id}>{t.switch}</Typography>
        <Typography className="phrase" variant="body2" color="textSecondary" sx={{ mb: 1.5 }}>{t.hint}</Typography>
        <CompanyChoice companies={companies} current={me.company?.id} desk={companies.every((company) => company.access === 'SUPPORT')} />
      </Popover>
    </>
  );
}
