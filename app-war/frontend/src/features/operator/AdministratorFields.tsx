import Typography from '@mui/material/Typography';
import type { Control } from 'react-hook-form';
import { ChoiceInput, TextInput } from '@/shared/form/fields';
import { Wide } from '@/shared/form/FormGrid';
import { useTexts } from '@/shared/i18n/language';
import { texts } from './texts';

interface Fields {
  administratorEmail: string;
  language: string;
}

/** To whom the invitation goes, and in which language. */
export function AdministratorFields<In extends Fields, Out>({ control, intro }: { control: Control<In, unknown, Out>; intro?: string }) {
  const t = useTexts(texts);
  // The two fields are the same in every form that has them.
  const fields = control as unknown as Control<Fields, unknown, Out>;
  return (
    <>
      {intro && <Wide><Typography className="phrase">{intro}</Typography></Wide>}
      <Wide><TextInput control={fields} name="administratorEmail" label={t.email} help={t.emailHint} type="email" required /></Wide>
      <Wide>
        <ChoiceInput
          control={fields}
          name="language"
          label={t.language}
          required
          choices={[{ value: 'ja', label: '日本語' }, { value: 'en', label: 'English' }]}
        />
      </Wide>
    </>
  );
}
