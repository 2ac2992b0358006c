import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useState, type HTMLInputTypeAttribute } from 'react';
import { useController, type Control, type FieldPath, type FieldValues } from 'react-hook-form';
import { parseNumber } from '@/shared/format/format';
import { useTexts } from '@/shared/i18n/language';
import { defineTexts } from '@/shared/i18n/texts';

const texts = defineTexts({ choose: '選んでください', none: '指定なし' }, { choose: 'Please choose', none: 'Not given' });

export interface FieldProps<In extends FieldValues, Out> {
  control: Control<In, unknown, Out>;
  name: FieldPath<In>;
  label: string;
  help?: string;
  required?: boolean;
}

function useField<In extends FieldValues, Out>({ control, name, help }: FieldProps<In, Out>) {
  const { field, fieldState } = useController({ control, name });
  const message = fieldState.error?.message ?? firstMessage(fieldState.error);
  return { field, error: fieldState.error !== undefined, helperText: message ?? help };
}

/** A list reports its error on the list or on one of its members. */
function firstMessage(error: unknown): string | undefined {
  if (!Array.isArray(error)) return undefined;
  const first = error.find((one: unknown): one is { message: string } => typeof one === 'object' && one !== null && 'message' in one);
  return first?.message;
}

interface TextProps {
  type?: HTMLInputTypeAttribute;
  rows?: number;
  autoComplete?: string;
  placeholder?: string;
  disabled?: boolean;
}

export function TextInput<In extends FieldValues, Out>(props: FieldProps<In, Out> & TextProps) {
  const { field, error, helperText } = useField(props);
  const { type = 'text', rows } = props;
  return (
    <TextField
      {...field}
      inputRef={field.ref}
      value={(field.value) ?? ''}
      type={type}
      label={props.label}
      required={props.required}
      placeholder={props.placeholder}
      disabled={props.disabled}
      autoComplete={props.autoComplete ?? 'off'}
      multiline={rows !== undefined}
      minRows={rows}
      error={error}
      helperText={helperText}
      slotProps={{ inputLabel: type === 'date' ? { shrink: true } : {} }}
    />
  );
}

interface NumberProps {
  unit?: string;
  size?: 'small' | 'medium';
  hideLabel?: boolean;
}

/** Takes what people type, full-width digits and commas included; the form holds a number. */
export function NumberInput<In extends FieldValues, Out>(props: FieldProps<In, Out> & NumberProps) {
  const { field, error, helperText } = useField(props);
  const value = field.value as number | null | undefined;
  const [text, setText] = useState(value == null ? '' : String(value));
  const parsed = parseNumber(text);
  // Set from outside (a reset): what stands in the field is not what the form holds.
  const shown = Object.is(parsed, value ?? undefined) ? text : value == null || Number.isNaN(value) ? text : String(value);
  return (
    <TextField
      name={field.name}
      inputRef={field.ref}
      value={shown}
      onChange={(event) => {
        setText(event.target.value);
        field.onChange(parseNumber(event.target.value) ?? null);
      }}
      onBlur={() => {
        if (parsed !== undefined && !Number.isNaN(parsed)) setText(String(parsed));
        field.onBlur();
      }}
      label={props.hideLabel ? undefined : props.label}
      required={props.required}
      size={props.size}
      error={error}
      helperText={helperText}
      autoComplete="off"
      slotProps={{
        htmlInput: {
          inputMode: 'decimal',
          style: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
          ...(props.hideLabel ? { 'aria-label': props.label } : {}),
        },
        input: props.unit === undefined ? {} : { endAdornment: <InputAdornment position="end">{props.unit}</InputAdornment> },
      }}
    />
  );
}

interface ChoiceProps {
  choices: readonly { value: string; label: string }[];
  /** What no choice at all means. */
  none?: string;
  disabled?: boolean;
}

export function ChoiceInput<In extends FieldValues, Out>(props: FieldProps<In, Out> & ChoiceProps) {
  const t = useTexts(texts);
  const { field, error, helperText } = useField(props);
  return (
    <TextField
      {...field}
      inputRef={field.ref}
      select
      value={(field.value) ?? ''}
      label={props.label}
      required={props.required}
      disabled={props.disabled}
      error={error}
      helperText={helperText}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
    >
      <option value="">{props.required ? t.choose : (props.none ?? t.none)}</option>
      {props.choices.map((choice) => <option key={choice.value} value={choice.value}>{choice.label}</option>)}
    </TextField>
  );
}
