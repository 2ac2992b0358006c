import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { postListings } from '@/generated';
import { zPostListingsBody } from '@/generated/zod.gen';
import { useCatalogue } from '@/shared/api/catalogue';
import type { Lot } from '@/shared/api/model';
import { ChoiceInput, NumberInput, TextInput } from '@/shared/form/fields';
import { FormGrid, Wide } from '@/shared/form/FormGrid';
import { useApiForm } from '@/shared/form/useApiForm';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { terms } from '@/shared/i18n/terms';
import { Fact, Facts } from '@/shared/ui/Fact';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { Section } from '@/shared/ui/Section';
import { priceUnits } from '@/shared/wood/form';
import { WoodFacts } from '@/shared/wood/Wood';
import { texts } from './texts';

export function PublishForm({ lot }: { lot: Lot }) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const words = useTexts(terms);
  const format = useFormat();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const units = priceUnits(lot.wood, useCatalogue().form(lot.wood.kind, lot.wood.product));
  const [priced, setPriced] = useState(true);
  const form = useApiForm({
    schema: zPostListingsBody,
    defaultValues: { lotId: lot.id, pieces: lot.pieces, priceUnit: units[0] ?? 'PIECE', remarks: '' },
    prepare: ({ unitPriceYen, ...rest }) => (priced ? { ...rest, unitPriceYen } : rest),
    send: (body, key) => postListings({ body, headers: { 'Idempotency-Key': key } }),
    done: () => {
      void queries.invalidateQueries({ queryKey: ['listings'] });
      void queries.invalidateQueries({ queryKey: ['market'] });
      void navigate('/listings');
    },
  });
  const { control } = form;
  return (
    <>
      <Section title={t.lot(lot.lotNumber)}>
        <Facts>
          <WoodFacts wood={lot.wood} />
          <Fact label={c.fields.pieces}>{format.pieces(lot.pieces, lot.wood)}</Fact>
          <Fact label={c.fields.volume}>{format.volume(lot.volumeM3)}</Fact>
        </Facts>
      </Section>
      <Section title={t.offer}>
        <form {...form.formProps}>
          <ProblemAlert error={form.problem} extra={form.extra} />
          <FormGrid>
            <NumberInput control={control} name="pieces" label={t.pieces} help={t.piecesHint(format.pieces(lot.pieces, lot.wood))} required />
            <Wide>
              <RadioGroup row aria-label={c.fields.price} value={priced ? 'yes' : 'no'} onChange={(_, value) => setPriced(value === 'yes')}>
                <FormControlLabel value="yes" control={<Radio />} label={t.showPrice} />
                <FormControlLabel value="no" control={<Radio />} label={c.onRequest} />
              </RadioGroup>
            </Wide>
            <ChoiceInput control={control} name="priceUnit" label={t.priceUnit} required choices={units.map((value) => ({ value, label: words.priceUnit[value] }))} />
            {priced && <NumberInput control={control} name="unitPriceYen" label={t.price} help={t.priceHint} unit={format.yenUnit} />}
            <Wide><TextInput control={control} name="remarks" label={c.fields.remarks} help={t.remarksHint} rows={3} /></Wide>
            <Wide><Button variant="contained" size="large" {...form.submitProps}>{t.publish}</Button></Wide>
          </FormGrid>
        </form>
      </Section>
    </>
  );
}
