import ArrowBackOutlined from '@mui/icons-material/ArrowBackOutlined';
import ArrowForwardOutlined from '@mui/icons-material/ArrowForwardOutlined';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { postListingsByIdPhotos, postListingsByIdPhotosTicket, putListingsByIdPhotos } from '@/generated';
import type { Listing } from '@/shared/api/model';
import { Problem } from '@/shared/api/problem';
import { useTexts } from '@/shared/i18n/language';
import { ListingPhoto } from '@/shared/ui/ListingPhoto';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { Section } from '@/shared/ui/Section';
import { texts } from './texts';

const MOST_BYTES = 10 * 1024 * 1024;
const MOST_PHOTOS = 8;

type Change = { add: File[] } | { order: string[] };

/** The photos of an offer: added, put in order by buttons that a keyboard reaches too, removed. */
export function Photos({ listing, editable }: { listing: Listing; editable: boolean }) {
  const t = useTexts(texts);
  const input = useRef<HTMLInputElement>(null);
  const queries = useQueryClient();
  const change = useMutation({
    mutationFn: (what: Change): Promise<unknown> => ('add' in what ? addAll(listing, what.add) : putListingsByIdPhotos({ path: { id: listing.id }, body: { version: listing.version, photos: what.order } })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['listings'] }),
  });
  const photos = listing.photos;
  const tooLarge = change.variables !== undefined && 'add' in change.variables && change.variables.add.some((file) => file.size > MOST_BYTES);
  const move = (from: number, to: number) => {
    const order = [...photos];
    const [moved] = order.splice(from, 1);
    if (moved !== undefined) order.splice(to, 0, moved);
    change.mutate({ order });
  };
  if (photos.length === 0 && !editable) return null;
  return (
    <Section title={t.photos} intro={editable ? t.photosHint : undefined}>
      {tooLarge ? <Alert severity="error" sx={{ mb: 2 }}>{t.photoTooLarge}</Alert> : <ProblemAlert error={change.error} extra={change.error instanceof Problem ? change.error.errors.map((one) => one.message) : []} />}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fill, minmax(min(180px, 100%), 1fr))' }}>
        {photos.map((photo, at) => (
          <Box component="li" key={photo} sx={{ position: 'relative' }}>
            <ListingPhoto listingId={listing.id} photoId={photo} alt={t.photoNumber(at + 1)} width="100%" height={140} />
            {at === 0 && <Chip size="small" label={t.cover} sx={{ position: 'absolute', top: 8, left: 8, bgcolor: 'background.paper' }} />}
            {editable && (
              <Box sx={{ display: 'flex', justifyContent: 'center' }}>
                <IconButton aria-label={t.photoEarlier(at + 1)} disabled={at === 0 || change.isPending} onClick={() => move(at, at - 1)}><ArrowBackOutlined /></IconButton>
                <IconButton aria-label={t.photoRemove(at + 1)} disabled={change.isPending} color="error" onClick={() => change.mutate({ order: photos.filter((one) => one !== photo) })}><DeleteOutlined /></IconButton>
                <IconButton aria-label={t.photoLater(at + 1)} disabled={at === photos.length - 1 || change.isPending} onClick={() => move(at, at + 1)}><ArrowForwardOutlined /></IconButton>
              </Box>
            )}
          </Box>
        ))}
      </Box>
      {editable && photos.length === 0 && <Typography color="textSecondary" sx={{ mb: 1 }}>{t.noPhotos}</Typography>}
      {editable && photos.length < MOST_PHOTOS && (
        <>
          <Button variant="outlined" sx={{ mt: photos.length > 0 ? 2 : 0 }} loading={change.isPending} onClick={() => input.current?.click()}>{t.photoAdd}</Button>
          <input
            ref={input}
            type="file"
            hidden
            multiple
            accept="image/png,image/jpeg,image/webp"
            aria-label={t.photoAdd}
            onChange={(event) => {
              const files = [...(event.target.files ?? [])].slice(0, MOST_PHOTOS - photos.length);
              event.target.value = '';
              if (files.length > 0) change.mutate({ add: files });
            }}
          />
        </>
      )}
    </Section>
  );
}

/** One after the other, in the order in which they were chosen. */
async function addAll(listing: Listing, files: File[]): Promise<void> {
  for (const file of files) {
    const ticket = await postListingsByIdPhotosTicket({ path: { id: listing.id }, body: { length: file.size }, headers: { 'Idempotency-Key': crypto.randomUUID() } });
    const sent = await fetch(ticket.url, { method: ticket.method, headers: ticket.headers, body: file });
    if (!sent.ok) throw new Error(`${sent.status}`);
    await postListingsByIdPhotos({ path: { id: listing.id }, body: { uploadId: ticket.id }, headers: { 'Idempotency-Key': ticket.id } });
  }
}
