import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { postLots } from '@/generated';
import { zPostLotsBody } from '@/generated/zod.gen';
import { useCatalogue } from '@/shared/api/catalogue';
import { ChoiceInput, NumberInput, TextInput } from '@/shared/form/fields';
import { FormGrid, Wide } from '@/shared/form/FormGrid';
import { useApiForm } from '@/shared/form/useApiForm';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { usePlaces } from '@/shared/stock/usePlaces';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { Section } from '@/shared/ui/Section';
import { onlyOfForm } from '@/shared/wood/form';
import { SizeFields, WoodFields } from '@/shared/wood/WoodFields';
import { LiveVolume } from './LiveVolume';
import { texts } from './texts';

export function NewLotPage() {
  const t = useTexts(texts);
  const format = useFormat();
  const c = useTexts(common);
  const catalogue = useCatalogue();
  const places = usePlaces();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const form = useApiForm({
    schema: zPostLotsBody,
    defaultValues: { lotNumber: '', wood: { kind: 'SAWN', species: '', grade: '', marks: [] }, placeId: null, place: '' },
    prepare: (lot) => ({ ...lot, wood: onlyOfForm(lot.wood, catalogue.form(lot.wood.kind, lot.wood.product)) }),
    send: (body, key) => postLots({ body, headers: { 'Idempotency-Key': key } }),
    unique: 'lotNumber',
    done: (lot) => {
      void queries.invalidateQueries({ queryKey: ['lots'] });
      void queries.invalidateQueries({ queryKey: ['places'] });
      void navigate(`/lots/${lot.id}`);
    },
  });
  const { control } = form;
  const wood = useWatch({ control, name: 'wood' });
  const newPlace = useWatch({ control, name: 'place' }) ?? '';
  return (
    <>
      <PageHeading title={t.add} up={{ to: '/lots', label: t.title }} />
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <Section title={t.wood}>
          <Box sx={{ mb: 2.5, maxWidth: 420 }}><TextInput control={control} name="lotNumber" label={t.lotNumber} help={t.lotNumberHint} required /></Box>
          <WoodFields control={control} at="wood" />
        </Section>
        <Section title={t.quantity}>
          <FormGrid columns={180}>
            <SizeFields control={control} at="wood" />
            <NumberInput control={control} name="pieces" label={c.fields.pieces} unit={format.pieceUnit(wood)} required />
            <Wide><LiveVolume control={control} /></Wide>
          </FormGrid>
        </Section>
        <Section title={t.placeAndOrigin}>
          <FormGrid>
            {places.choices.length > 0 && <ChoiceInput control={control} name="placeId" label={c.fields.place} choices={places.choices} required={newPlace.trim() === ''} />}
            <TextInput control={control} name="place" label={places.choices.length > 0 ? t.newPlace : c.fields.place} help={places.choices.length > 0 ? t.newPlaceHint : t.placeHint} required={places.choices.length === 0} />
            <TextInput control={control} name="harvestArea" label={t.harvestArea} help={t.harvestAreaHint} />
            <TextInput control={control} name="legalityEvidence" label={t.evidence} help={t.evidenceHint} />
            <NumberInput control={control} name="costYen" label={t.cost} help={t.privateHint} unit={format.yenUnit} />
          </FormGrid>
        </Section>
        <Button variant="contained" size="large" {...form.submitProps}>{t.receive}</Button>
      </form>
    </>
  );
}
