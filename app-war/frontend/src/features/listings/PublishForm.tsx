import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { postListings } from '@/generated';
import { zPostListingsBody } from '@/generated/zod.gen';
import { useCatalogue } from '@/shared/api/catalogue';
import type { Lot } from '@/shared/api/model';
import { useApiForm } from '@/shared/form/useApiForm';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { Fact, Facts } from '@/shared/ui/Fact';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { Section } from '@/shared/ui/Section';
import { priceUnits } from '@/shared/wood/form';
import { WoodFacts } from '@/shared/wood/Wood';
import { offeredOnly } from './offered';
import { OfferFields } from './OfferFields';
import { Preview } from './Preview';
import { texts } from './texts';

export function PublishForm({ lot }: { lot: Lot }) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const format = useFormat();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const units = priceUnits(lot.wood, useCatalogue().form(lot.wood.kind, lot.wood.product));
  const [priced, setPriced] = useState(true);
  const form = useApiForm({
    schema: zPostListingsBody,
    defaultValues: { lotId: lot.id, pieces: lot.pieces, priceUnit: units[0] ?? 'PIECE', remarks: '', visibility: 'EVERYONE' },
    prepare: (values) => offeredOnly(values, priced),
    send: (body, key) => postListings({ body, headers: { 'Idempotency-Key': key } }),
    done: (listing) => {
      void queries.invalidateQueries({ queryKey: ['listings'] });
      void queries.invalidateQueries({ queryKey: ['market'] });
      void navigate(`/listings/${listing.id}`);
    },
  });
  return (
    <>
      <Section title={t.lot(lot.lotNumber)}>
        <Facts>
          <WoodFacts wood={lot.wood} />
          <Fact label={c.fields.pieces}>{format.quantity(lot.pieces, lot.wood)}</Fact>
          <Fact label={c.fields.volume}>{format.volume(lot.volumeM3)}</Fact>
        </Facts>
      </Section>
      <Section title={t.offer}>
        <form {...form.formProps}>
          <ProblemAlert error={form.problem} extra={form.extra} />
          <OfferFields control={form.control} wood={lot.wood} piecesHint={t.piecesHint(format.pieces(lot.pieces, lot.wood))} priced={priced} onPriced={setPriced} />
          <Preview control={form.control} wood={lot.wood} priced={priced} />
          <Button variant="contained" size="large" sx={{ mt: 3 }} {...form.submitProps}>{t.publish}</Button>
        </form>
      </Section>
    </>
  );
}
