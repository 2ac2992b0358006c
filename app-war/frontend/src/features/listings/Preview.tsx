import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWatch, type Control, type FieldValues } from 'react-hook-form';
import { getListingsPrices } from '@/generated';
import { useCatalogue } from '@/shared/api/catalogue';
import { useCan } from '@/shared/api/me';
import type { Listing, Wood } from '@/shared/api/model';
import { useActivePartners } from '@/shared/api/partners';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { ListingPhoto } from '@/shared/ui/ListingPhoto';
import { useWoodName, WoodDetail } from '@/shared/wood/Wood';
import type { Offered } from './OfferFields';
import { texts } from './texts';

interface Props<In extends Offered & FieldValues, Out> {
  control: Control<In, unknown, Out>;
  wood: Wood;
  priced: boolean;
  /** What is stored of it: its photos, and a price of the partner's own. */
  listing?: Listing;
}

/** The offer as others will see it, while it is typed: who does not see it is told so, too. */
export function Preview<In extends Offered & FieldValues, Out>({ control, wood, priced, listing }: Props<In, Out>) {
  const t = useTexts(texts);
  const can = useCan();
  const partners = useActivePartners();
  const [viewer, setViewer] = useState('');
  const values = useWatch({ control }) as Partial<Offered>;
  const partner = partners.find((one) => one.companyId === viewer);
  const seen = values.visibility === 'EVERYONE' || (partner !== undefined && (values.visibility === 'PARTNERS' || (values.viewers ?? []).includes(viewer)));
  const own = useQuery({
    queryKey: ['listings', 'prices', listing?.id, viewer],
    queryFn: () => getListingsPrices({ query: { companyId: viewer, listingId: listing?.id } }),
    enabled: listing !== undefined && partner !== undefined && can('price:view'),
  });
  const price = own.data?.items[0]?.own;
  return (
    <Box sx={{ mt: 3, p: 2, border: '1px dashed', borderColor: 'divider', borderRadius: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', mb: 1.5 }}>
        <Typography variant="h3" sx={{ flex: '1 1 160px' }}>{t.preview}</Typography>
        <TextField select size="small" sx={{ flex: '1 1 220px', maxWidth: 360 }} label={t.seenBy} value={viewer} onChange={(event) => setViewer(event.target.value)} slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}>
          <option value="">{t.stranger}</option>
          {partners.map((one) => <option key={one.companyId} value={one.companyId}>{one.tradeName}</option>)}
        </TextField>
      </Box>
      <Box aria-live="polite">
        {seen ? <Card values={values} wood={wood} priced={priced} listing={listing} own={price} /> : <Typography color="textSecondary">{t.notSeen}</Typography>}
      </Box>
    </Box>
  );
}

function Card({ values, wood, priced, listing, own }: { values: Partial<Offered>; wood: Wood; priced: boolean; listing?: Listing; own?: { unitPriceYen: number; priceUnit: Offered['priceUnit'] } | null }) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const format = useFormat();
  const catalogue = useCatalogue();
  const name = useWoodName()(wood);
  const typed = values.unitPriceYen != null && !Number.isNaN(values.unitPriceYen) && values.priceUnit;
  const listed = !priced ? c.onRequest : typed ? format.unitPrice(values.unitPriceYen ?? 0, values.priceUnit ?? 'M3', wood) : t.noPriceYet;
  const area = values.deliveryArea ?? [];
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
      {listing !== undefined && listing.photos.length > 0 && <ListingPhoto listingId={listing.id} photoId={listing.photos[0]} alt={name} width={160} height={120} />}
      <Box sx={{ minWidth: 0, flex: '1 1 220px' }}>
        <Box sx={{ fontWeight: 700 }}>{name}</Box>
        <Box sx={{ color: 'text.secondary', fontSize: '0.9375rem' }}><WoodDetail wood={wood} /></Box>
        <Box sx={{ mt: 1, fontSize: '1.25rem', fontWeight: 700, fontVariantNumeric: 'tabular-nums' }}>
          {own ? format.unitPrice(own.unitPriceYen, own.priceUnit, wood) : listed}
          {own && <Chip size="small" color="primary" variant="outlined" label={t.ownPrice} sx={{ ml: 1 }} />}
        </Box>
        <Box sx={{ mt: 0.5 }}>
          {(values.minPieces ?? 1) > 1 && t.atLeast(format.pieces(values.minPieces ?? 1, wood))}
          {values.leadTimeDays != null && t.within(format.number(values.leadTimeDays))}
          {area.length > 0 ? t.deliversTo(format.list(area.map(catalogue.prefectureName))) : t.deliversAnywhere}
        </Box>
        {values.remarks && <Box sx={{ mt: 0.5, whiteSpace: 'pre-wrap' }}>{values.remarks}</Box>}
      </Box>
    </Box>
  );
}
