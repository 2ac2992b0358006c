import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import { useWatch, type Control, type FieldPath, type FieldValues } from 'react-hook-form';
import { useCatalogue } from '@/shared/api/catalogue';
import type { PriceUnit, Visibility, Wood } from '@/shared/api/model';
import { useActivePartners } from '@/shared/api/partners';
import { ChoiceInput, NumberInput, TextInput } from '@/shared/form/fields';
import { FormGrid, Wide } from '@/shared/form/FormGrid';
import { ManyInput } from '@/shared/form/ManyInput';
import { MomentInput } from '@/shared/form/MomentInput';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { terms, wordsOf } from '@/shared/i18n/terms';
import { priceUnits } from '@/shared/wood/form';
import { texts } from './texts';

/** What is said of an offer, the same when it is made and when it is changed. */
export interface Offered {
  pieces: number;
  priceUnit: PriceUnit;
  unitPriceYen?: number | null;
  remarks?: string | null;
  minPieces?: number | null;
  leadTimeDays?: number | null;
  deliveryArea?: string[] | null;
  visibility?: Visibility | null;
  viewers?: string[] | null;
  publishFrom?: string | null;
  publishUntil?: string | null;
}

interface Props<In extends Offered & FieldValues, Out> {
  control: Control<In, unknown, Out>;
  wood: Wood;
  piecesHint: string;
  priced: boolean;
  onPriced: (priced: boolean) => void;
}

export function OfferFields<In extends Offered & FieldValues, Out>({ control, wood, piecesHint, priced, onPriced }: Props<In, Out>) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const words = useTexts(terms);
  const format = useFormat();
  const catalogue = useCatalogue();
  const partners = useActivePartners();
  const at = (name: keyof Offered) => name as FieldPath<In>;
  const visibility = useWatch({ control, name: at('visibility') }) as Visibility | null | undefined;
  return (
    <FormGrid>
      <Wide><Typography variant="h3">{t.quantityAndPrice}</Typography></Wide>
      <NumberInput control={control} name={at('pieces')} label={t.pieces} help={piecesHint} unit={format.pieceUnit(wood)} required />
      <NumberInput control={control} name={at('minPieces')} label={t.minPieces} help={t.minPiecesHint} unit={format.pieceUnit(wood)} />
      <Wide>
        <RadioGroup row aria-label={c.fields.price} value={priced ? 'yes' : 'no'} onChange={(_, value) => onPriced(value === 'yes')}>
          <FormControlLabel value="yes" control={<Radio />} label={t.showPrice} />
          <FormControlLabel value="no" control={<Radio />} label={c.onRequest} />
        </RadioGroup>
      </Wide>
      <ChoiceInput control={control} name={at('priceUnit')} label={t.priceUnit} required choices={priceUnits(wood, catalogue.form(wood.kind, wood.product)).map((value) => ({ value, label: words.priceUnit[value] }))} />
      {priced && <NumberInput control={control} name={at('unitPriceYen')} label={t.price} help={t.priceHint} unit={format.yenUnit} required />}
      <Wide><Typography variant="h3">{t.delivery}</Typography></Wide>
      <NumberInput control={control} name={at('leadTimeDays')} label={t.leadTime} help={t.leadTimeHint} unit={t.days} />
      <ManyInput control={control} name={at('deliveryArea')} label={t.deliveryArea} help={t.deliveryAreaHint} none={t.anywhere} choices={catalogue.prefectures} />
      <Wide><Typography variant="h3">{t.whoAndWhen}</Typography></Wide>
      <ChoiceInput control={control} name={at('visibility')} label={t.visibility} help={t.visibilityHint} required choices={wordsOf('visibility').map((value) => ({ value, label: words.visibility[value] }))} />
      {visibility === 'NAMED' && (
        <ManyInput control={control} name={at('viewers')} label={t.viewers} required choices={partners.map((one) => ({ value: one.companyId, label: one.tradeName }))} />
      )}
      <MomentInput control={control} name={at('publishFrom')} label={t.publishFrom} help={t.publishFromHint} />
      <MomentInput control={control} name={at('publishUntil')} label={t.publishUntil} help={t.publishUntilHint} />
      <Wide><TextInput control={control} name={at('remarks')} label={c.fields.remarks} help={t.remarksHint} rows={3} /></Wide>
    </FormGrid>
  );
}
