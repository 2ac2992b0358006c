import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { getOrdersByIdAttachmentsByAttachmentId } from '@/generated';
import { useBlobAddress } from '@/shared/ui/useBlobAddress';

/** A photo that goes with an order, fetched as whoever is signed in. The other company's may still be on its way: then a blank. */
export function Photo({ orderId, photoId, alt }: { orderId: string; photoId: string; alt: string }) {
  const { data } = useQuery({
    queryKey: ['photo', photoId],
    queryFn: ({ signal }) => getOrdersByIdAttachmentsByAttachmentId({ path: { id: orderId, attachmentId: photoId }, parseAs: 'blob', signal }),
    staleTime: Infinity,
    retry: 3,
  });
  const address = useBlobAddress(data);
  const frame = { width: 120, height: 90, borderRadius: 1, bgcolor: '#f3ead9', display: 'block' } as const;
  return address === undefined ? <Box aria-hidden="true" sx={frame} /> : <Box component="img" src={address} alt={alt} sx={{ ...frame, objectFit: 'cover' }} />;
}
