import Box from '@mui/material/Box';
import { useTexts } from '@/shared/i18n/language';
import { Photo } from './Photo';
import { texts } from './texts';

export function Photos({ orderId, photos }: { orderId: string; photos: readonly string[] }) {
  const t = useTexts(texts);
  if (photos.length === 0) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
      {photos.map((photo, at) => <Photo key={photo} orderId={orderId} photoId={photo} alt={t.photo(at + 1)} />)}
    </Box>
  );
}
