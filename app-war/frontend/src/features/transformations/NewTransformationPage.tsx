import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useFieldArray } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { getLots, getLotsById, postTransformations } from '@/generated';
import { zPostTransformationsBody } from '@/generated/zod.gen';
import { useCatalogue } from '@/shared/api/catalogue';
import type { Lot } from '@/shared/api/model';
import { CheckInput } from '@/shared/form/CheckInput';
import { ChoiceInput, NumberInput, TextInput } from '@/shared/form/fields';
import { FormGrid, Wide } from '@/shared/form/FormGrid';
import { useApiForm } from '@/shared/form/useApiForm';
import { today } from '@/shared/format/format';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { isId, usePlaces } from '@/shared/stock/usePlaces';
import { useFilters } from '@/shared/ui/filters';
import { Loading } from '@/shared/ui/Loading';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { Section } from '@/shared/ui/Section';
import { useWoodName } from '@/shared/wood/Wood';
import { onlyOfForm } from '@/shared/wood/form';
import { SizeFields, WoodFields } from '@/shared/wood/WoodFields';
import { Estimate } from './Estimate';
import { texts } from './texts';

/** The lot that one came from, and those that could be used beside it. */
export function NewTransformationPage() {
  const { values } = useFilters(['lot']);
  const first = isId(values.lot) ? values.lot : undefined;
  const one = useQuery({ queryKey: ['lots', 'one', first], queryFn: () => getLotsById({ path: { id: first as string } }), enabled: first !== undefined });
  const more = useQuery({ queryKey: ['lots', 'usable'], queryFn: () => getLots({ query: { limit: 200 } }) });
  const lots = useMemo(() => {
    const others = (more.data?.items ?? []).filter((lot) => lot.availablePieces > 0 && lot.id !== one.data?.id);
    return one.data === undefined ? others : [one.data, ...others];
  }, [one.data, more.data]);
  if (more.isPending || (first !== undefined && one.isPending)) return <Loading />;
  return <NewTransformation lots={lots} first={one.data} />;
}

function blankOutput(first: Lot | undefined) {
  return { lotNumber: '', wood: { kind: 'SAWN' as const, species: first?.wood.species ?? '', grade: '', marks: [] }, placeId: first?.placeId ?? '' };
}

function NewTransformation({ lots, first }: { lots: Lot[]; first: Lot | undefined }) {
  const t = useTexts(texts);
  const format = useFormat();
  const catalogue = useCatalogue();
  const woodName = useWoodName();
  const places = usePlaces();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const form = useApiForm({
    schema: zPostTransformationsBody,
    defaultValues: {
      performedOn: today(),
      inputs: [{ lotId: first?.id ?? '', version: first?.version ?? 0, pieces: first?.availablePieces }],
      outputs: [blankOutput(first)],
      byProduct: '',
      note: '',
      carryCost: true,
    },
    prepare: (body) => ({
      ...body,
      // The version is that of the lot as it was shown here.
      inputs: body.inputs.map((input) => ({ ...input, version: lots.find((lot) => lot.id === input.lotId)?.version ?? 0 })),
      outputs: body.outputs.map((output) => ({ ...output, wood: onlyOfForm(output.wood, catalogue.form(output.wood.kind, output.wood.product)) })),
    }),
    send: (body, key) => postTransformations({ body, headers: { 'Idempotency-Key': key } }),
    done: (done) => {
      for (const key of ['lots', 'movements', 'stock', 'transformations', 'places']) void queries.invalidateQueries({ queryKey: [key] });
      void navigate(`/transformations/${done.id}`);
    },
    failed: () => void queries.invalidateQueries({ queryKey: ['lots', 'usable'] }),
  });
  const { control } = form;
  const inputs = useFieldArray({ control, name: 'inputs' });
  const outputs = useFieldArray({ control, name: 'outputs' });
  const choices = lots.map((lot) => ({ value: lot.id, label: t.usable(lot.lotNumber, woodName(lot.wood), format.pieces(lot.availablePieces, lot.wood)) }));
  return (
    <>
      <PageHeading title={t.add} up={{ to: '/transformations', label: t.title }} />
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <Section title={t.inputs} intro={t.inputsHint}>
          <Box sx={{ mb: 2.5, maxWidth: 260 }}><TextInput control={control} name="performedOn" label={t.performedOn} type="date" required /></Box>
          {inputs.fields.map((field, at) => (
            <Entry key={field.id} label={t.input(at + 1)} remove={inputs.fields.length > 1 ? () => inputs.remove(at) : undefined}>
              <FormGrid>
                <Wide><ChoiceInput control={control} name={`inputs.${at}.lotId`} label={t.lot} required choices={choices} /></Wide>
                <NumberInput control={control} name={`inputs.${at}.pieces`} label={t.pieces} required />
              </FormGrid>
            </Entry>
          ))}
          <Button variant="outlined" onClick={() => inputs.append({ lotId: '', version: 0, pieces: undefined as unknown as number })}>{t.addInput}</Button>
        </Section>
        <Section title={t.outputs} intro={t.outputsHint}>
          {outputs.fields.map((field, at) => (
            <Entry key={field.id} label={t.output(at + 1)} remove={outputs.fields.length > 1 ? () => outputs.remove(at) : undefined}>
              <WoodFields control={control} at={`outputs.${at}.wood`} />
              <Box sx={{ mt: 2.5 }}>
                <FormGrid columns={180}>
                  <SizeFields control={control} at={`outputs.${at}.wood`} />
                  <NumberInput control={control} name={`outputs.${at}.pieces`} label={t.pieces} required />
                  <TextInput control={control} name={`outputs.${at}.lotNumber`} label={t.lotNumber} required />
                  <ChoiceInput control={control} name={`outputs.${at}.placeId`} label={t.place} required choices={places.choices} />
                </FormGrid>
              </Box>
            </Entry>
          ))}
          <Button variant="outlined" onClick={() => outputs.append(blankOutput(first) as never)}>{t.addOutput}</Button>
        </Section>
        <Section title={t.rest}>
          <FormGrid>
            <TextInput control={control} name="byProduct" label={t.byProduct} help={t.byProductHint} />
            <TextInput control={control} name="note" label={t.note} />
            <Wide><CheckInput control={control} name="carryCost" label={t.carryCost} /></Wide>
          </FormGrid>
        </Section>
        <Estimate form={form.form} />
        <Button variant="contained" size="large" {...form.submitProps}>{t.save}</Button>
      </form>
    </>
  );
}

function Entry({ label, remove, children }: { label: string; remove?: () => void; children: React.ReactNode }) {
  const t = useTexts(texts);
  return (
    <Box component="fieldset" sx={{ border: 0, borderTop: '1px solid', borderColor: 'divider', m: 0, mb: 2.5, p: 0, pt: 2, minWidth: 0 }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center', mb: 1.5 }}>
        <Box component="legend" sx={{ float: 'left', p: 0, fontWeight: 700 }}>{label}</Box>
        {remove && <Button size="small" onClick={remove}>{t.remove}</Button>}
      </Box>
      {children}
    </Box>
  );
}
