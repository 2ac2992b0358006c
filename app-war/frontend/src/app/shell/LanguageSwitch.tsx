import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useLanguage } from '@/shared/i18n/language';

/** Named in the language it leads to: whoever needs it cannot read the other one. */
export function LanguageSwitch() {
  const { language, choose } = useLanguage();
  const queries = useQueryClient();
  const other = language === 'ja' ? 'en' : 'ja';
  return (
    <Button
      lang={other}
      size="small"
      color="inherit"
      sx={{ minWidth: 0, px: 1.5 }}
      onClick={() => {
        choose(other);
        // Some answers are worded by the server.
        void queries.invalidateQueries();
      }}
    >
      {other === 'ja' ? '日本語' : 'English'}
    </Button>
  );
}
