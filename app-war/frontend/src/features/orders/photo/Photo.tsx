import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { getOrdersByIdAttachmentsByAttachmentId } from '@/generated';

/** A photo that goes with an order, fetched as whoever is signed in. The other company's may still be on its way: then a blank. */
export function Photo({ orderId, photoId, alt }: { orderId: string; photoId: string; alt: string }) {
  const { data } = useQuery({
    queryKey: ['photo', photoId],
    queryFn: ({ signal }) => getOrdersByIdAttachmentsByAttachmentId({ path: { id: orderId, attachmentId: photoId }, parseAs: 'blob', signal }),
    staleTime: Infinity,
    retry: 3,
  });
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!(data instanceof Blob)) return;
    const made = URL.createObjectURL(data);
    // The address lives as long as this picture does, which only an effect knows.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    setAddress(made);
    return () => {
      setAddress(undefined);
      URL.revokeObjectURL(made);
    };
  }, [data]);
  const frame = { width: 120, height: 90, borderRadius: 1, bgcolor: '#f3ead9', display: 'block' } as const;
  return address === undefined ? <Box aria-hidden="true" sx={frame} /> : <Box component="img" src={address} alt={alt} sx={{ ...frame, objectFit: 'cover' }} />;
}
