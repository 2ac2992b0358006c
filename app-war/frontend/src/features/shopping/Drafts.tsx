import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { postOrders } from '@/generated';
import type { ComparedOffer, Comparison, ShoppingList } from '@/shared/api/model';
import { useFormat } from '@/shared/format/useFormat';
import { useCommand } from '@/shared/form/useCommand';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { LinkButton } from '@/shared/ui/LinkButton';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { Section } from '@/shared/ui/Section';
import type { Chosen } from './ComparisonPage';
import { texts } from './texts';

/** From what is chosen, one draft for each partner among the sellers. */
export function Drafts({ comparison, chosen, list }: { comparison: Comparison; chosen: Chosen; list: ShoppingList }) {
  const t = useTexts(texts);
  const [deliveryPlace, setDeliveryPlace] = useState('');
  const picked = comparison.lines.flatMap((line) => line.offers.filter((offer) => offer.listing.id === chosen[line.lineNo]));
  const sellers = comparison.sellers
    .map((seller) => ({ seller, offers: picked.filter((offer) => offer.listing.seller.companyId === seller.companyId) }))
    .filter(({ offers }) => offers.length > 0);
  return (
    <Section title={t.drafts} intro={t.draftsHint}>
      {sellers.length === 0 ? <Box sx={{ color: 'text.secondary' }}>{t.choosePartners}</Box> : (
        <>
          <TextField fullWidth required label={t.deliveryPlace} value={deliveryPlace} onChange={(event) => setDeliveryPlace(event.target.value)} slotProps={{ htmlInput: { maxLength: 200 } }} sx={{ mb: 2 }} />
          {sellers.map(({ seller, offers }) => (
            <OneDraft key={`${seller.companyId}-${offers.map((offer) => offer.listing.id).join()}`} name={seller.tradeName} companyId={seller.companyId} partner={seller.partner} offers={offers} deliveryPlace={deliveryPlace.trim()} list={list} />
          ))}
        </>
      )}
    </Section>
  );
}

interface OneProps {
  name: string;
  companyId: string;
  partner: boolean;
  offers: ComparedOffer[];
  deliveryPlace: string;
  list: ShoppingList;
}

function OneDraft({ name, companyId, partner, offers, deliveryPlace, list }: OneProps) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const format = useFormat();
  const making = useCommand((place: string, key) => postOrders({
    body: { lines: lines(offers), deliveryPlace: place, deliverOn: list.neededBy ?? null, remarks: '' },
    headers: { 'Idempotency-Key': key },
  }));
  const total = offers.every((offer) => offer.amountYen != null) ? offers.reduce((sum, offer) => sum + (offer.amountYen ?? 0), 0) : null;
  return (
    <Box sx={{ py: 1.5, borderTop: '1px solid', borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <Box sx={{ flex: '1 1 200px' }}><strong>{name}</strong> {t.linesOf(offers.length)} {total === null ? c.onRequest : format.yen(total)}</Box>
        {partner
          ? <Button variant="contained" disabled={deliveryPlace === '' || making.isSuccess} loading={making.isPending} onClick={() => making.mutate(deliveryPlace)}>{t.makeDrafts}</Button>
          : <LinkButton to={`/directory/${companyId}`} variant="outlined">{t.notPartner}</LinkButton>}
      </Box>
      <ProblemAlert error={making.error} />
      {making.data && <Alert severity="success" sx={{ mt: 1 }} action={<LinkButton to={`/orders/${making.data.id}`} size="small" color="inherit">{t.open}</LinkButton>}>{t.made(name)}</Alert>}
    </Box>
  );
}

/** The same offer for two lines is one line of the order. */
function lines(offers: ComparedOffer[]): { listingId: string; pieces: number }[] {
  const pieces = new Map<string, number>();
  for (const offer of offers) pieces.set(offer.listing.id, (pieces.get(offer.listing.id) ?? 0) + offer.pieces);
  return [...pieces].map(([listingId, count]) => ({ listingId, pieces: count }));
}
