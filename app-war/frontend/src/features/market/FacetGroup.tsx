import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useId, useState } from 'react';
import { useTexts } from '@/shared/i18n/language';
import { texts } from './texts';

export interface FacetChoice {
  value: string;
  label: string;
  /** Not known while it is being counted. */
  count?: string;
}

const FEW = 6;

/** What one may choose of something, with how many there are of each; the first few, and the rest on demand. */
export function FacetGroup({ title, choices, selected, toggle }: { title: string; choices: FacetChoice[]; selected: string[]; toggle: (value: string) => void }) {
  const t = useTexts(texts);
  const id = useId();
  const [open, setOpen] = useState(false);
  if (choices.length === 0) return null;
  const first = choices.filter((choice, at) => open || at < FEW || selected.includes(choice.value));
  return (
    <Box role="group" aria-labelledby={id}>
      <Box id={id} sx={{ fontWeight: 700, fontSize: '0.9375rem', mb: 0.5 }}>{title}</Box>
      {first.map((choice) => (
        <Box key={choice.value} sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: 1 }}>
          <FormControlLabel
            sx={{ mr: 0, minWidth: 0 }}
            label={choice.label}
            control={<Checkbox size="small" sx={{ py: 0.5 }} checked={selected.includes(choice.value)} onChange={() => toggle(choice.value)} />}
          />
          <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.875rem', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>{choice.count}</Box>
        </Box>
      ))}
      {choices.length > FEW && <Button size="small" onClick={() => setOpen(!open)} aria-expanded={open}>{open ? t.fewer : t.andMore(choices.length - FEW)}</Button>}
    </Box>
  );
}
