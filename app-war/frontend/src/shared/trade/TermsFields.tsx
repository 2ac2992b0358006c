import TextField from '@mui/material/TextField';
import { useController, useWatch, type Control, type FieldPath, type FieldValues } from 'react-hook-form';
import { ChoiceInput, NumberInput, TextInput, type FieldProps } from '@/shared/form/fields';
import { FormGrid, Wide } from '@/shared/form/FormGrid';
import { useTexts } from '@/shared/i18n/language';
import { terms as words, wordsOf } from '@/shared/i18n/terms';
import { RuleChoice } from './RuleChoice';
import { termsTexts } from './texts';

const LAST_DAY = 31;
/** No month is without the 28th; after it only "the last day" means the same every month. */
const days = [...Array.from({ length: 28 }, (_, at) => at + 1), LAST_DAY];
const months = [0, 1, 2, 3, 4, 5, 6];

interface Props<In extends FieldValues, Out> {
  control: Control<In, unknown, Out>;
  /** Where in the form the terms stand. */
  at: string;
}

/** Terms to be filled in: only what the chosen way of payment needs. */
export function TermsFields<In extends FieldValues, Out>({ control, at }: Props<In, Out>) {
  const t = useTexts(termsTexts);
  const w = useTexts(words);
  const name = (field: string) => `${at}.${field}` as FieldPath<In>;
  const payment: unknown = useWatch({ control, name: name('payment') });
  return (
    <FormGrid>
      <Wide>
        <ChoiceInput control={control} name={name('payment')} label={t.payment} required choices={wordsOf('payment').map((value) => ({ value, label: w.payment[value] }))} />
      </Wide>
      {payment === 'MONTHLY' && (
        <>
          <FigureChoice control={control} name={name('closingDay')} label={t.closingDay} required figures={days} word={t.day} />
          <FigureChoice control={control} name={name('dueMonths')} label={t.dueMonths} required figures={months} word={t.month} />
          <FigureChoice control={control} name={name('dueDay')} label={t.dueDay} required figures={days} word={t.day} />
        </>
      )}
      {payment === 'PER_SHIPMENT' && <NumberInput control={control} name={name('dueDays')} label={t.dueDays} unit={t.days} required />}
      <NumberInput control={control} name={name('quantityTolerancePercent')} label={t.tolerance} help={t.toleranceHint} unit="%" required />
      <ChoiceInput control={control} name={name('amountRounding')} label={t.rounding} help={t.roundingHint} required choices={wordsOf('rounding').map((value) => ({ value, label: w.rounding[value] }))} />
      <RuleChoice control={control} name={name('volumeRule')} label={t.volumeRule} help={t.volumeRuleHint} />
      <TextInput control={control} name={name('priceList')} label={t.priceList} help={t.priceListHint} />
      <NumberInput control={control} name={name('answerDays')} label={t.answerDays} help={t.answerDaysHint} unit={t.days} />
      <NumberInput control={control} name={name('receiptDays')} label={t.receiptDays} help={t.receiptDaysHint} unit={t.days} />
      <NumberInput control={control} name={name('claimDays')} label={t.claimDays} help={t.claimDaysHint} unit={t.days} />
    </FormGrid>
  );
}

interface FigureProps {
  figures: readonly number[];
  word: (figure: number) => string;
}

/** A choice among figures: the form holds a number. */
function FigureChoice<In extends FieldValues, Out>({ control, name, label, required, figures, word }: FieldProps<In, Out> & FigureProps) {
  const { field, fieldState } = useController({ control, name });
  return (
    <TextField
      name={field.name}
      inputRef={field.ref}
      select
      value={field.value ?? ''}
      onChange={(event) => field.onChange(event.target.value === '' ? null : Number(event.target.value))}
      onBlur={field.onBlur}
      label={label}
      required={required}
      error={fieldState.error !== undefined}
      helperText={fieldState.error?.message}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
    >
      <option value="" disabled>—</option>
      {figures.map((figure) => <option key={figure} value={figure}>{word(figure)}</option>)}
    </TextField>
  );
}
