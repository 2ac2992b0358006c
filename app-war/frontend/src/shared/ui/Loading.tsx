import Box from '@mui/material/Box';
import CircularProgress from '@mui/material/CircularProgress';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';

export function Loading() {
  const t = useTexts(common);
  return (
    <Box sx={{ display: 'grid', placeItems: 'center', minHeight: 240 }}>
      <CircularProgress aria-label={t.loading} />
    </Box>
  );
}
