import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Radio from '@mui/material/Radio';
import { Link as RouterLink } from 'react-router';
import type { ComparedOffer, Comparison } from '@/shared/api/model';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { Section } from '@/shared/ui/Section';
import { StatusChip } from '@/shared/ui/StatusChip';
import { useWoodName, WoodDetail } from '@/shared/wood/Wood';
import type { Chosen } from './ComparisonPage';
import { fits } from './fits';
import { texts } from './texts';

interface Props {
  comparison: Comparison;
  /** The prefecture where it is needed. */
  deliverTo: string | null | undefined;
  chosen: Chosen;
  setChosen: (chosen: Chosen) => void;
}

const MOST = 6;

/** As it is compared: 1,200 本 is 1200本. */
const bare = (text: string) => text.normalize('NFKC').replaceAll(/[\s,]/g, '');

/** For each line the offers side by side, best first: one of them may be chosen. */
export function Matrix({ comparison, deliverTo, chosen, setChosen }: Props) {
  const t = useTexts(texts);
  const format = useFormat();
  return (
    <Section flush title={t.compare}>
      {comparison.lines.map((line) => {
        const cheapest = comparison.split.find((choice) => choice.lineNo === line.lineNo)?.listingId;
        const shown = [...line.offers].sort((one, other) => Number(fits(other)) - Number(fits(one))).slice(0, MOST);
        const needed = line.pieces != null ? format.pieces(line.pieces, line.offers[0]?.listing.wood) : line.volumeM3 != null ? format.volume(line.volumeM3) : '';
        return (
          <Box key={line.lineNo} role="radiogroup" aria-label={`${String(line.lineNo)}. ${line.phrase}`} sx={{ borderTop: '1px solid', borderColor: 'divider', py: 2 }}>
            <Box sx={{ px: { xs: 2, sm: 3 }, mb: 1, fontWeight: 700 }}>{line.lineNo}. {line.phrase}{!bare(line.phrase).includes(bare(needed)) && <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400 }}> {needed}</Box>}</Box>
            {shown.length === 0 && <Box sx={{ px: { xs: 2, sm: 3 }, color: 'text.secondary' }}>{t.nobody}</Box>}
            <Box sx={{ px: { xs: 2, sm: 3 }, display: 'flex', gap: 1.5, overflowX: 'auto', pb: 1 }}>
              {shown.map((offer) => (
                <Offer key={offer.listing.id} offer={offer} deliverTo={deliverTo} cheapest={offer.listing.id === cheapest} on={chosen[line.lineNo] === offer.listing.id} choose={() => setChosen({ ...chosen, [line.lineNo]: chosen[line.lineNo] === offer.listing.id ? undefined : offer.listing.id })} />
              ))}
            </Box>
          </Box>
        );
      })}
    </Section>
  );
}

function Offer({ offer, deliverTo, cheapest, on, choose }: { offer: ComparedOffer; deliverTo: string | null | undefined; cheapest: boolean; on: boolean; choose: () => void }) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const format = useFormat();
  const woodName = useWoodName();
  const { listing } = offer;
  const hard = [
    offer.enough ? undefined : t.notEnough(format.pieces(listing.availablePieces, listing.wood)),
    offer.delivers ? undefined : t.notThere,
    offer.inTime === false ? t.late : undefined,
  ].filter((one) => one !== undefined);
  return (
    <Box sx={{ flex: '0 0 230px', border: '2px solid', borderColor: on ? 'primary.main' : 'divider', borderRadius: 2, p: 1.5, opacity: fits(offer) ? 1 : 0.75 }}>
      <Box component="label" sx={{ display: 'flex', alignItems: 'center', gap: 0.5, fontWeight: 700, cursor: 'pointer' }}>
        <Radio size="small" checked={on} onClick={choose} onChange={() => undefined} disabled={!offer.enough} sx={{ p: 0.5, ml: -0.5 }} />
        {listing.seller.tradeName}
      </Box>
      <Link component={RouterLink} to={`/market/${listing.id}${deliverTo == null ? '' : `?deliverTo=${deliverTo}`}`}>{woodName(listing.wood)}</Link>
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}><WoodDetail wood={listing.wood} /></Box>
      <Box sx={{ mt: 1, fontVariantNumeric: 'tabular-nums' }}>
        <strong>{offer.amountYen == null ? c.onRequest : format.yen(offer.amountYen)}</strong>
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
          {format.pieces(offer.pieces, listing.wood)}{listing.unitPriceYen != null && ` × ${format.unitPrice(listing.unitPriceYen, listing.priceUnit, listing.wood)}`}
        </Box>
      </Box>
      <Box sx={{ mt: 1, display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
        {cheapest && <StatusChip label={t.cheapest} tone="good" />}
        {hard.map((one) => <StatusChip key={one} label={one} tone="bad" />)}
        {offer.inTime === true && <StatusChip label={t.inTime} tone="good" />}
        {offer.inTime == null && listing.leadTimeDays == null && <StatusChip label={t.unknownLead} tone="calm" />}
      </Box>
    </Box>
  );
}
