import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Control, FieldPath } from 'react-hook-form';
import type { z } from 'zod';
import { zPostOriginsBody } from '@/generated/zod.gen';
import { useCatalogue } from '@/shared/api/catalogue';
import { useMe } from '@/shared/api/me';
import type { Origin } from '@/shared/api/model';
import { CheckInput } from '@/shared/form/CheckInput';
import { ChoiceInput, NumberInput, TextInput } from '@/shared/form/fields';
import { FormGrid, Wide } from '@/shared/form/FormGrid';
import { common } from '@/shared/i18n/common';
import { useLanguage, useTexts } from '@/shared/i18n/language';
import { evidenceKinds, originTexts } from '@/shared/origin/texts';
import { Section } from '@/shared/ui/Section';
import { SpeciesInput } from './SpeciesInput';
import { texts } from './texts';

type Facts = z.input<typeof zPostOriginsBody>['origin'];
export type WithFacts = { origin: Facts };

/** Where timber that comes to Japan mostly comes from. */
const countries = ['JP', 'US', 'CA', 'RU', 'FI', 'SE', 'AT', 'DE', 'NO', 'EE', 'LV', 'CZ', 'RO', 'NZ', 'AU', 'CL', 'ID', 'MY', 'VN', 'CN', 'BR', 'UY'];

export const noFacts: Facts = { ownHarvest: false, species: [], country: 'JP', evidence: 'NONE', disclosed: false };

export function factsOf(origin: Origin): Facts {
  return origin.origin;
}

interface Props<In extends WithFacts, Out> {
  control: Control<In, unknown, Out>;
  /** Passed on by a supplier: only what is our own can be changed. */
  received?: boolean;
}

export function OriginForm<In extends WithFacts, Out>({ control, received = false }: Props<In, Out>) {
  const t = useTexts(texts);
  const o = useTexts(originTexts);
  const c = useTexts(common);
  const { language } = useLanguage();
  const catalogue = useCatalogue();
  const { data: me } = useMe();
  const named = (name: keyof Facts) => `origin.${name}` as FieldPath<In>;
  const lands = new Intl.DisplayNames(language, { type: 'region' });
  const forestry = me?.company?.types.includes('FORESTRY') ?? false;
  return (
    <>
      {received && <Alert severity="info" sx={{ mb: 2 }}>{t.fromSupplier}</Alert>}
      {!received && (
        <>
          <Section title={t.where}>
            <FormGrid>
              <ChoiceInput control={control} name={named('country')} label={t.country} none={t.countryNone} choices={countries.map((value) => ({ value, label: lands.of(value) ?? value }))} />
              <ChoiceInput control={control} name={named('prefecture')} label={c.fields.prefecture} choices={catalogue.prefectures} />
              <TextInput control={control} name={named('area')} label={t.area} help={t.areaHint} />
              <SpeciesInput control={control} name={named('species')} label={t.species} help={t.speciesHint} />
              <TextInput control={control} name={named('harvestedFrom')} label={t.from} type="date" />
              <TextInput control={control} name={named('harvestedUntil')} label={t.until} type="date" />
              {forestry && <Wide><CheckInput control={control} name={named('ownHarvest')} label={t.ownHarvest} /></Wide>}
            </FormGrid>
          </Section>
          <Section title={t.proof}>
            <FormGrid>
              <ChoiceInput control={control} name={named('evidence')} label={t.kind} required choices={evidenceKinds.map((value) => ({ value, label: o.evidence[value] }))} />
              <TextInput control={control} name={named('certificate')} label={t.certificate} />
              <TextInput control={control} name={named('certificateUntil')} label={t.certificateUntil} type="date" />
              <NumberInput control={control} name={named('certifiedM3')} label={t.certifiedM3} help={t.certifiedHint} unit="m³" />
            </FormGrid>
          </Section>
        </>
      )}
      <Section title={t.passing}>
        <CheckInput control={control} name={named('disclosed')} label={t.disclosed} />
        <Typography className="phrase" variant="body2" color="textSecondary">{t.disclosedHint}</Typography>
      </Section>
      <Section title={t.private} intro={t.privateHint}>
        <Box sx={{ display: 'grid', gap: 2.5 }}>
          <TextInput control={control} name={named('supplier')} label={t.supplier} />
          <TextInput control={control} name={named('note')} label={t.note} rows={2} />
        </Box>
      </Section>
    </>
  );
}
