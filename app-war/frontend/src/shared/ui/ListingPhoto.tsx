import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { getMarketListingsByIdPhotosByPhotoId } from '@/generated';
import { useBlobAddress } from './useBlobAddress';

interface Props {
  listingId: string;
  photoId: string | undefined;
  size?: 'SMALL' | 'LARGE';
  alt: string;
  width: number | string;
  height: number | string;
  fit?: 'cover' | 'contain';
}

/** A photo of an offer, fetched as whoever is signed in: there is no address of it that somebody else could open. */
export function ListingPhoto({ listingId, photoId, size = 'SMALL', alt, width, height, fit = 'cover' }: Props) {
  const { data } = useQuery({
    queryKey: ['photo', photoId, size],
    queryFn: ({ signal }) => getMarketListingsByIdPhotosByPhotoId({ path: { id: listingId, photoId: photoId ?? '' }, query: { size }, parseAs: 'blob', signal }),
    enabled: photoId !== undefined,
    staleTime: Infinity,
  });
  const address = useBlobAddress(data);
  const frame = { width, height, maxWidth: '100%', flexShrink: 0, borderRadius: 1, bgcolor: '#f3ead9', display: 'block' } as const;
  if (photoId === undefined || address === undefined) return <Box aria-hidden="true" sx={frame} />;
  return <Box component="img" src={address} alt={alt} sx={{ ...frame, objectFit: fit }} />;
}
