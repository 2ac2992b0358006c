import Button from '@mui/material/Button';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useFieldArray } from 'react-hook-form';
import { getCustomerGroups } from '@/generated';
import { zPostPriceListsBody } from '@/generated/zod.gen';
import type { PriceLine, PriceList } from '@/shared/api/model';
import { useActivePartners } from '@/shared/api/partners';
import { TextInput } from '@/shared/form/fields';
import { FormGrid, Wide } from '@/shared/form/FormGrid';
import { ManyInput } from '@/shared/form/ManyInput';
import { useApiForm } from '@/shared/form/useApiForm';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { Section } from '@/shared/ui/Section';
import { LineGrid } from './LineGrid';
import { PasteDialog } from './PasteDialog';
import { texts } from './texts';

type Content = PriceList['content'];

interface Props {
  content: Content;
  readOnly?: boolean;
  send: (content: Content, key: string) => Promise<PriceList>;
  done: (list: PriceList) => void;
}

/** A line that nobody has typed anything into is none. */
function filled(line: PriceLine): boolean {
  return Object.values(line).some((value: unknown) => value != null && value !== '');
}

/** Empty lines at the end are left out; one in between stays, so that what is wrong with a line is said at that line. */
function lastFilled(lines: readonly PriceLine[]): number {
  return lines.reduce((last, line, at) => (filled(line) ? at : last), -1);
}

export function PriceListForm({ content, readOnly = false, send, done }: Props) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const queries = useQueryClient();
  const partners = useActivePartners();
  const groups = useQuery({ queryKey: ['customer-groups'], queryFn: () => getCustomerGroups() }).data ?? [];
  const [pasting, setPasting] = useState(false);
  const [saved, setSaved] = useState(false);
  const form = useApiForm({
    schema: zPostPriceListsBody,
    defaultValues: { content },
    prepare: (values) => ({ content: { ...values.content, items: values.content.items.slice(0, lastFilled(values.content.items) + 1) } }),
    send: (body, key) => send(body.content, key),
    unique: 'content.name',
    done: (list) => {
      setSaved(true);
      void queries.invalidateQueries({ queryKey: ['price-lists'] });
      void queries.invalidateQueries({ queryKey: ['listings', 'prices'] });
      done(list);
    },
  });
  const lines = useFieldArray({ control: form.control, name: 'content.items' });
  const choices = partners.map((one) => ({ value: one.companyId, label: one.tradeName }));
  // Who is a partner no more stays in the list until somebody takes them out.
  const former = content.partners.filter((id) => !partners.some((one) => one.companyId === id)).map((value) => ({ value, label: t.former }));
  return (
    <form {...form.formProps}>
      <ProblemAlert error={form.problem} extra={form.extra} />
      <fieldset disabled={readOnly} style={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}>
        <Section title={t.whatFor}>
          <FormGrid>
            <TextInput control={form.control} name="content.name" label={t.name} help={t.nameHint} required />
            <TextInput control={form.control} name="content.validFrom" type="date" label={t.validFrom} required />
            <TextInput control={form.control} name="content.validUntil" type="date" label={t.validUntil} help={t.validUntilHint} />
            <Wide><ManyInput control={form.control} name="content.partners" label={t.partners} help={t.partnersHint} choices={[...choices, ...former]} /></Wide>
            <Wide><ManyInput control={form.control} name="content.groups" label={t.groups} choices={groups.map((one) => ({ value: one.id, label: t.groupOf(one.name, one.members.length) }))} /></Wide>
            <Wide><TextInput control={form.control} name="content.note" label={t.note} rows={2} /></Wide>
          </FormGrid>
        </Section>
        <Section
          title={t.lines}
          intro={t.linesHint}
          action={!readOnly && <Button variant="outlined" onClick={() => setPasting(true)}>{t.paste}</Button>}
        >
          <LineGrid form={form.form} fields={lines.fields} append={(line) => lines.append(line)} remove={(at) => lines.remove(at)} readOnly={readOnly} />
        </Section>
      </fieldset>
      {!readOnly && <Button variant="contained" size="large" {...form.submitProps}>{saved ? t.saveAgain : c.save}</Button>}
      {pasting && <PasteDialog onClose={() => setPasting(false)} onLines={(found) => { lines.append(found); setPasting(false); }} />}
    </form>
  );
}
