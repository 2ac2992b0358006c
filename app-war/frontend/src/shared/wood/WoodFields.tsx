import { useWatch, type Control, type FieldPath, type FieldValues } from 'react-hook-form';
import { useCatalogue } from '@/shared/api/catalogue';
import type { Wood, WoodForm } from '@/shared/api/model';
import { ChecksInput } from '@/shared/form/ChecksInput';
import { ChoiceInput, NumberInput, TextInput } from '@/shared/form/fields';
import { FormGrid, Wide } from '@/shared/form/FormGrid';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { terms, wordsOf } from '@/shared/i18n/terms';
import { GradeInput } from './GradeInput';
import { woodTexts } from './texts';

interface Props<In extends FieldValues, Out> {
  control: Control<In, unknown, Out>;
  /** Where in the form the wood stands. */
  at: string;
}

/** What the kind that is chosen just now is described by, from the catalogue's table. */
export function useWoodForm<In extends FieldValues, Out>({ control, at }: Props<In, Out>): WoodForm | undefined {
  const catalogue = useCatalogue();
  const wood = useWatch({ control, name: at as FieldPath<In> }) as Partial<Wood> | undefined;
  return catalogue.form(wood?.kind, wood?.product);
}

/** What it is: fields appear as the kind has them. */
export function WoodFields<In extends FieldValues, Out>({ control, at }: Props<In, Out>) {
  const t = useTexts(woodTexts);
  const c = useTexts(common);
  const words = useTexts(terms);
  const catalogue = useCatalogue();
  const form = useWoodForm({ control, at });
  const name = (field: string) => `${at}.${field}` as FieldPath<In>;
  const products = catalogue.products(form?.kind);
  return (
    <FormGrid>
      <ChoiceInput control={control} name={name('kind')} label={c.fields.kind} required choices={wordsOf('kind').map((value) => ({ value, label: words.kind[value] }))} />
      {products.length > 0 && <ChoiceInput control={control} name={name('product')} label={c.fields.product} required choices={products} />}
      <ChoiceInput control={control} name={name('species')} label={c.fields.species} required choices={catalogue.species} />
      <GradeInput control={control} name={name('grade')} label={c.fields.grade} required kind={form?.kind} choose={c.choose} />
      <TextInput control={control} name={name('article')} label={c.fields.article} required={form?.article === 'NEEDED'} help={form?.board === 'FORBIDDEN' && form.kind === 'PRECUT' ? t.setHint : t.articleHint} />
      {form !== undefined && form.dryings.length > 0 && (
        <>
          <ChoiceInput control={control} name={name('drying')} label={c.fields.drying} choices={catalogue.choices('dryings', form.dryings)} />
          <NumberInput control={control} name={name('moisturePercent')} label={c.fields.moisture} help={t.moistureHint} unit="%" />
        </>
      )}
      {form !== undefined && form.surfaces.length > 0 && (
        <ChoiceInput control={control} name={name('surface')} label={c.fields.surface} choices={catalogue.choices('surfaces', form.surfaces)} />
      )}
      {form !== undefined && form.treatments.length > 0 && (
        <ChoiceInput control={control} name={name('treatment')} label={c.fields.treatment} none={t.untreated} choices={catalogue.choices('treatments', form.treatments)} />
      )}
      {form !== undefined && form.marks.length > 0 && (
        <Wide><ChecksInput control={control} name={name('marks')} label={c.fields.marks} choices={catalogue.choices('marks', form.marks)} /></Wide>
      )}
    </FormGrid>
  );
}

/** How large one piece is, and how many a bundle holds; stands in a grid. */
export function SizeFields<In extends FieldValues, Out>({ control, at }: Props<In, Out>) {
  const t = useTexts(woodTexts);
  const c = useTexts(common);
  const form = useWoodForm({ control, at });
  const name = (field: string) => `${at}.${field}` as FieldPath<In>;
  if (form === undefined) return null;
  return (
    <>
      {form.board !== 'FORBIDDEN' && (
        <>
          <NumberInput control={control} name={name('board.thicknessMm')} label={t.thickness} unit="mm" required={form.board === 'NEEDED'} />
          <NumberInput control={control} name={name('board.widthMm')} label={t.width} unit="mm" required={form.board === 'NEEDED'} />
          <NumberInput control={control} name={name('board.lengthMm')} label={t.length} unit="mm" required={form.board === 'NEEDED'} />
        </>
      )}
      {form.log !== 'FORBIDDEN' && (
        <>
          <NumberInput control={control} name={name('log.diameterCm')} label={t.diameter} help={t.diameterHint} unit="cm" required />
          <NumberInput control={control} name={name('log.lengthM')} label={t.length} unit="m" required />
        </>
      )}
      {form.bundles && <NumberInput control={control} name={name('piecesPerBundle')} label={c.fields.bundle} help={t.bundleHint} />}
    </>
  );
}
