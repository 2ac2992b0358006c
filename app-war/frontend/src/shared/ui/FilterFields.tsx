import Box from '@mui/material/Box';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useEffect, useState, type ReactNode } from 'react';
import { parseNumber } from '@/shared/format/format';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';

export function FilterBar({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Box
      component="search"
      aria-label={label}
      sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', sm: 'repeat(auto-fill, minmax(200px, 1fr))' }, p: { xs: 2, sm: 2.5 }, borderBottom: '1px solid', borderColor: 'divider' }}
    >
      {children}
    </Box>
  );
}

interface ChoiceProps {
  label: string;
  value: string | undefined;
  choices: readonly { value: string; label: string }[];
  onChange: (value: string | undefined) => void;
  /** What no choice at all means. */
  all?: string;
}

/** The browser's own list: works with every keyboard, screen reader and phone. */
export function FilterChoice({ label, value, choices, onChange, all }: ChoiceProps) {
  const t = useTexts(common);
  return (
    <TextField
      select
      size="small"
      label={label}
      value={choices.some((choice) => choice.value === value) ? value : ''}
      onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
    >
      <option value="">{all ?? t.all}</option>
      {choices.map((choice) => <option key={choice.value} value={choice.value}>{choice.label}</option>)}
    </TextField>
  );
}

/** A day, by the browser's own calendar. */
export function FilterDay({ label, value, onChange }: Omit<ChoiceProps, 'choices' | 'all'>) {
  return (
    <TextField
      type="date"
      size="small"
      label={label}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
}

interface TextProps {
  label: string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
  unit?: string;
  numeric?: boolean;
}

const PAUSE_MS = 350;

/**
 * Searches when the typing pauses: a request for every key would make the list flicker. Leaving the field searches at
 * once, so that no late search calls somebody back who has already gone on to a page of the list.
 */
export function FilterText({ label, value, onChange, unit, numeric = false }: TextProps) {
  const [text, setText] = useState(value ?? '');
  const [given, setGiven] = useState(value);
  if (given !== value) {
    // Changed from outside, by "clear" or Back.
    setGiven(value);
    setText(value ?? '');
  }
  const wanted = numeric ? figureText(text) : text.trim();
  useEffect(() => {
    if (wanted === (value ?? '')) return;
    const timer = setTimeout(() => onChange(wanted === '' ? undefined : wanted), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [wanted, value, onChange]);
  return (
    <TextField
      size="small"
      label={label}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => {
        if (wanted !== (value ?? '')) onChange(wanted === '' ? undefined : wanted);
      }}
      slotProps={{
        htmlInput: { inputMode: numeric ? 'decimal' : 'search' },
        inputLabel: { shrink: true },
        input: unit === undefined ? {} : { endAdornment: <InputAdornment position="end">{unit}</InputAdornment> },
      }}
    />
  );
}

function figureText(text: string): string {
  const value = parseNumber(text);
  return value === undefined || Number.isNaN(value) ? '' : String(value);
}
