import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useFieldArray } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { getLotsById, postTransformations } from '@/generated';
import { zPostTransformationsBody } from '@/generated/zod.gen';
import { useCatalogue } from '@/shared/api/catalogue';
import type { Lot } from '@/shared/api/model';
import { CheckInput } from '@/shared/form/CheckInput';
import { ChoiceInput, NumberInput, TextInput } from '@/shared/form/fields';
import { FormGrid, Wide } from '@/shared/form/FormGrid';
import { useApiForm } from '@/shared/form/useApiForm';
import { today } from '@/shared/format/format';
import { useTexts } from '@/shared/i18n/language';
import { LotInput, lotKey } from '@/shared/stock/LotInput';
import { isId, usePlaces } from '@/shared/stock/usePlaces';
import { useFilters } from '@/shared/ui/filters';
import { Loading } from '@/shared/ui/Loading';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { Section } from '@/shared/ui/Section';
import { onlyOfForm } from '@/shared/wood/form';
import { SizeFields, WoodFields } from '@/shared/wood/WoodFields';
import { Estimate } from './Estimate';
import { texts } from './texts';

/** With the lot that one came from, if one did. */
export function NewTransformationPage() {
  const { values } = useFilters(['lot']);
  const first = isId(values.lot) ? values.lot : undefined;
  const one = useQuery({ queryKey: lotKey(first ?? ''), queryFn: () => getLotsById({ path: { id: first as string } }), enabled: first !== undefined });
  if (first !== undefined && one.isPending) return <Loading />;
  return <NewTransformation first={one.data} />;
}

function blankOutput(first: Lot | undefined) {
  return { lotNumber: '', wood: { kind: 'SAWN' as const, species: first?.wood.species ?? '', grade: '', marks: [] }, placeId: first?.placeId ?? '' };
}

function NewTransformation({ first }: { first: Lot | undefined }) {
  const t = useTexts(texts);
  const catalogue = useCatalogue();
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
      inputs: body.inputs.map((input) => ({ ...input, version: queries.getQueryData<Lot>(lotKey(input.lotId))?.version ?? 0 })),
      outputs: body.outputs.map((output) => ({ ...output, wood: onlyOfForm(output.wood, catalogue.form(output.wood.kind, output.wood.product)) })),
    }),
    send: (body, key) => postTransformations({ body, headers: { 'Idempotency-Key': key } }),
    done: (done) => {
      for (const key of ['lots', 'movements', 'stock', 'transformations', 'places']) void queries.invalidateQueries({ queryKey: [key] });
      void navigate(`/transformations/${done.id}`);
    },
    failed: () => void queries.invalidateQueries({ queryKey: ['lots'] }),
  });
  const { control } = form;
  const inputs = useFieldArray({ control, name: 'inputs' });
  const outputs = useFieldArray({ control, name: 'outputs' });
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
                <Wide><LotInput control={control} name={`inputs.${at}.lotId`} label={t.lot} required takable={(lot) => lot.availablePieces > 0} /></Wide>
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
