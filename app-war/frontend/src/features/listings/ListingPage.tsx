import Button from '@mui/material/Button';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { getListingsById, putListingsById } from '@/generated';
import { zPutListingsByIdBody } from '@/generated/zod.gen';
import { useCan } from '@/shared/api/me';
import type { Listing } from '@/shared/api/model';
import { useApiForm } from '@/shared/form/useApiForm';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { terms } from '@/shared/i18n/terms';
import { Fact, Facts } from '@/shared/ui/Fact';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { Section } from '@/shared/ui/Section';
import { StatusChip } from '@/shared/ui/StatusChip';
import { listingTone } from '@/shared/ui/tones';
import { useWoodName, WoodFacts } from '@/shared/wood/Wood';
import { offeredOnly } from './offered';
import { OfferFields } from './OfferFields';
import { Photos } from './Photos';
import { Preview } from './Preview';
import { texts } from './texts';
import { WithdrawDialog } from './WithdrawDialog';

export function ListingPage() {
  const { id = '' } = useParams();
  const listing = useQuery({ queryKey: ['listings', 'one', id], queryFn: () => getListingsById({ path: { id } }) });
  return <Loaded query={listing}>{(data) => <ListingDetail listing={data} />}</Loaded>;
}

function ListingDetail({ listing }: { listing: Listing }) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const words = useTexts(terms);
  const format = useFormat();
  const can = useCan();
  const name = useWoodName()(listing.wood);
  const [withdrawing, setWithdrawing] = useState(false);
  const open = listing.status !== 'WITHDRAWN' && can('listing:manage');
  return (
    <>
      <PageHeading
        title={name}
        up={{ to: '/listings', label: t.title }}
        actions={
          <>
            <LinkButton to={`/lots/${listing.lotId}`} variant="outlined">{t.lot(listing.lotNumber)}</LinkButton>
            {open && <Button color="error" onClick={() => setWithdrawing(true)}>{t.withdraw}</Button>}
          </>
        }
      />
      <Section>
        <Facts>
          <Fact label={c.fields.status}><StatusChip label={words.listingStatus[listing.status]} tone={listingTone[listing.status]} /></Fact>
          <WoodFacts wood={listing.wood} />
          <Fact label={t.available}>{t.ofOffered(format.pieces(listing.availablePieces, listing.wood), format.number(listing.offeredPieces))}</Fact>
          <Fact label={t.ordered}>{format.pieces(listing.offeredPieces - listing.availablePieces, listing.wood)}</Fact>
          {listing.yenPerM3 != null && <Fact label={t.perCubicMetre}>{format.unitPrice(listing.yenPerM3, 'M3')}</Fact>}
        </Facts>
      </Section>
      <Photos listing={listing} editable={open} />
      {/* Another version is another form: what was typed belongs to the one that was seen. */}
      {open && <ChangeForm key={listing.version} listing={listing} />}
      {withdrawing && <WithdrawDialog listing={listing} name={name} onClose={() => setWithdrawing(false)} />}
    </>
  );
}

function ChangeForm({ listing }: { listing: Listing }) {
  const t = useTexts(texts);
  const format = useFormat();
  const queries = useQueryClient();
  const [priced, setPriced] = useState(listing.unitPriceYen != null);
  const form = useApiForm({
    schema: zPutListingsByIdBody,
    defaultValues: {
      version: listing.version,
      pieces: listing.offeredPieces,
      priceUnit: listing.priceUnit,
      unitPriceYen: listing.unitPriceYen,
      remarks: listing.remarks,
      minPieces: listing.minPieces,
      leadTimeDays: listing.leadTimeDays,
      deliveryArea: listing.deliveryArea,
      visibility: listing.visibility,
      viewers: listing.viewers,
      publishFrom: listing.publishFrom,
      publishUntil: listing.publishUntil,
    },
    prepare: (values) => offeredOnly(values, priced),
    send: (body) => putListingsById({ path: { id: listing.id }, body }),
    done: (changed) => {
      queries.setQueryData(['listings', 'one', listing.id], changed);
      void queries.invalidateQueries({ queryKey: ['listings'] });
      void queries.invalidateQueries({ queryKey: ['market'] });
    },
  });
  return (
    <Section title={t.changeTitle} intro={listing.status === 'ENDED' ? t.endedHint : t.changeHint}>
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <OfferFields
          control={form.control}
          wood={listing.wood}
          piecesHint={t.piecesWithOrdered(format.pieces(listing.offeredPieces - listing.availablePieces, listing.wood))}
          priced={priced}
          onPriced={setPriced}
        />
        <Preview control={form.control} wood={listing.wood} priced={priced} listing={listing} />
        <Button variant="contained" size="large" sx={{ mt: 3 }} {...form.submitProps}>{t.saveChange}</Button>
      </form>
    </Section>
  );
}
