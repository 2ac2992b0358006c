import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';
import type { z } from 'zod';
import { postLots } from '@/generated';
import { zPostLotsBody } from '@/generated/zod.gen';
import { useCatalogue } from '@/shared/api/catalogue';
import { ChoiceInput, NumberInput, TextInput } from '@/shared/form/fields';
import { FormGrid, Wide } from '@/shared/form/FormGrid';
import { useApiForm } from '@/shared/form/useApiForm';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { terms, wordsOf } from '@/shared/i18n/terms';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { Section } from '@/shared/ui/Section';
import { kindFields } from './kindFields';
import { LiveVolume } from './LiveVolume';
import { texts } from './texts';

type NewLot = z.input<typeof zPostLotsBody>;

/** Fields of another kind may still hold what was typed before the kind was changed; they are not sent. */
function onlyOfKind(lot: NewLot): NewLot {
  const shows = kindFields(lot.kind);
  const { board, log, drying, moisturePercent, surface, ...rest } = lot;
  return {
    ...rest,
    // An empty object where dimensions are a must lets the schema ask for each of them.
    ...(shows.board && (shows.dimensionsRequired || hasFigure(board)) ? { board: { ...board } as NewLot['board'] } : {}),
    ...(shows.log ? { log: { ...log } as NewLot['log'] } : {}),
    ...(shows.finish ? { drying, moisturePercent, surface } : {}),
  };
}

function hasFigure(dimensions: object | null | undefined): boolean {
  return Object.values(dimensions ?? {}).some((value) => value != null);
}

export function NewLotPage() {
  const t = useTexts(texts);
  const format = useFormat();
  const c = useTexts(common);
  const words = useTexts(terms);
  const catalogue = useCatalogue();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const form = useApiForm({
    schema: zPostLotsBody,
    defaultValues: { kind: 'SAWN', lotNumber: '', species: '', grade: '', place: '' },
    prepare: onlyOfKind,
    send: (body, key) => postLots({ body, headers: { 'Idempotency-Key': key } }),
    unique: 'lotNumber',
    done: (lot) => {
      void queries.invalidateQueries({ queryKey: ['lots'] });
      void navigate(`/lots/${lot.id}`);
    },
  });
  const { control } = form;
  const kind = useWatch({ control, name: 'kind' });
  const shows = kindFields(kind);
  return (
    <>
      <PageHeading title={t.add} up={{ to: '/lots', label: t.title }} />
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <Section title={t.wood}>
          <FormGrid>
            <ChoiceInput control={control} name="kind" label={c.fields.kind} required choices={wordsOf('kind').map((value) => ({ value, label: words.kind[value] }))} />
            <TextInput control={control} name="lotNumber" label={t.lotNumber} help={t.lotNumberHint} required />
            <ChoiceInput control={control} name="species" label={c.fields.species} required choices={catalogue.species} />
            <ChoiceInput control={control} name="grade" label={c.fields.grade} required choices={catalogue.grades(kind)} />
            {shows.finish && (
              <>
                <ChoiceInput control={control} name="drying" label={c.fields.drying} choices={wordsOf('drying').map((value) => ({ value, label: words.drying[value] }))} />
                <NumberInput control={control} name="moisturePercent" label={c.fields.moisture} unit="%" />
                <ChoiceInput control={control} name="surface" label={c.fields.surface} choices={wordsOf('surface').map((value) => ({ value, label: words.surface[value] }))} />
              </>
            )}
          </FormGrid>
        </Section>
        <Section title={t.quantity}>
          <FormGrid columns={180}>
            {shows.board && (
              <>
                <NumberInput control={control} name="board.thicknessMm" label={t.thickness} unit="mm" required={shows.dimensionsRequired} />
                <NumberInput control={control} name="board.widthMm" label={t.width} unit="mm" required={shows.dimensionsRequired} />
                <NumberInput control={control} name="board.lengthMm" label={t.length} unit="mm" required={shows.dimensionsRequired} />
              </>
            )}
            {shows.log && (
              <>
                <NumberInput control={control} name="log.diameterCm" label={t.diameter} help={t.diameterHint} unit="cm" required />
                <NumberInput control={control} name="log.lengthM" label={t.length} unit="m" required />
              </>
            )}
            <NumberInput control={control} name="pieces" label={c.fields.pieces} unit={kind === 'PANEL' ? t.sheets : t.sticks} required />
            <Wide><LiveVolume control={control} /></Wide>
          </FormGrid>
        </Section>
        <Section title={t.placeAndOrigin}>
          <FormGrid>
            <TextInput control={control} name="place" label={c.fields.place} help={t.placeHint} required />
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
