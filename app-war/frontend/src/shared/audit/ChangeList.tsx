import Box from '@mui/material/Box';
import type { AuditChange } from '@/generated';
import { useTexts } from '@/shared/i18n/language';
import { defineTexts } from '@/shared/i18n/texts';
import { VisuallyHidden } from '@/shared/ui/VisuallyHidden';
import { fieldTexts } from './fields';

const texts = defineTexts(
  { list: '変更点', nothing: 'なし', to: 'から変更後' },
  { list: 'What changed', nothing: 'none', to: 'became' },
);

/** What it was and what it is: the old one struck through, as on paper. */
export function ChangeList({ changes }: { changes: AuditChange[] }) {
  const t = useTexts(texts);
  const fields: Record<string, string> = useTexts(fieldTexts);
  return (
    <Box component="ul" aria-label={t.list} sx={{ m: 0, mt: 0.5, p: 0, listStyle: 'none', overflowWrap: 'anywhere' }}>
      {changes.map((change) => (
        <li key={change.field}>
          {fields[change.field] ?? fields[change.field.split('.').at(-1) ?? ''] ?? change.field}
          {': '}
          <Box component="s" sx={{ color: 'text.secondary' }}>{readable(change.before) ?? t.nothing}</Box>
          <span aria-hidden="true">{' → '}</span>
          <VisuallyHidden>{t.to}</VisuallyHidden>
          <Box component="span" sx={{ color: 'text.primary' }}>{readable(change.after) ?? t.nothing}</Box>
        </li>
      ))}
    </Box>
  );
}

/** A list as a person writes it. */
function readable(value: string | null): string | null {
  if (value === null || value === '' || value === '[]') return null;
  if (!value.startsWith('[')) return value;
  try {
    const parsed: unknown = JSON.parse(value);
    return Array.isArray(parsed) && parsed.every((one) => typeof one === 'string') ? parsed.join(', ') : value;
  } catch {
    return value; // it only looked like one
  }
}
