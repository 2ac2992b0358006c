import Box from '@mui/material/Box';
import { Link } from 'react-router';
import { Rings } from '@/shared/ui/EmptyState';

export function Wordmark({ light = false }: { light?: boolean }) {
  return (
    <Box
      component={Link}
      to="/"
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 1.25, textDecoration: 'none', color: light ? '#ffffff' : 'primary.main', minHeight: 44 }}
    >
      <Rings size={30} color={light ? '#d9a867' : '#8f5a24'} />
      <Box component="span" sx={{ fontWeight: 800, fontSize: '1.375rem', letterSpacing: '0.06em', lineHeight: 1 }}>Kiba</Box>
      <Box component="span" lang="ja" sx={{ fontSize: '1rem', color: light ? '#d9c29d' : 'secondary.main', letterSpacing: '0.1em', lineHeight: 1 }}>木場</Box>
    </Box>
  );
}
