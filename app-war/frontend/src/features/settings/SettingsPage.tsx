import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { getCompanySettings } from '@/generated';
import { useCan } from '@/shared/api/me';
import type { Settings } from '@/shared/api/model';
import { useTexts } from '@/shared/i18n/language';
import { terms } from '@/shared/i18n/terms';
import { TermsFacts } from '@/shared/trade/TermsFacts';
import { Fact, Facts } from '@/shared/ui/Fact';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeading } from '@/shared/ui/PageHeading';
import { Section } from '@/shared/ui/Section';
import { StatusChip } from '@/shared/ui/StatusChip';
import { numberExample } from './numbers';
import { SettingsForm } from './SettingsForm';
import { texts } from './texts';

export function SettingsPage() {
  const t = useTexts(texts);
  const can = useCan();
  const [editing, setEditing] = useState(false);
  const settings = useQuery({ queryKey: ['company', 'settings'], queryFn: () => getCompanySettings() });
  return (
    <>
      <PageHeading
        title={t.title}
        intro={t.intro}
        up={{ to: '/company', label: t.company }}
        actions={can('company:manage') && !editing && <Button variant="contained" onClick={() => setEditing(true)}>{t.edit}</Button>}
      />
      <Loaded query={settings}>
        {(data) => (editing ? <SettingsForm settings={data} onClose={() => setEditing(false)} /> : <Overview settings={data} />)}
      </Loaded>
    </>
  );
}

/** Everything that holds, and of each whether it is ours or the default. */
function Overview({ settings: { chosen, inForce } }: { settings: Settings }) {
  const t = useTexts(texts);
  const words = useTexts(terms);
  return (
    <>
      <Topic title={t.language} intro={t.languageHint} own={chosen.language != null}>{inForce.language === 'JA' ? t.ja : t.en}</Topic>
      <Topic title={t.dates} intro={t.datesHint} label={t.timeZone} own={chosen.timeZone != null}>{inForce.timeZone}</Topic>
      <Topic title={t.units} intro={t.unitsHint} label={t.volumeUnit} own={chosen.volumeUnit != null}>{words.volumeUnit[inForce.volumeUnit]}</Topic>
      <Topic title={t.numbers} intro={t.numbersHint} label={t.numberPattern} own={chosen.numberPattern != null}>
        <code>{inForce.numberPattern}</code> {t.example(numberExample(inForce.numberPattern))}
      </Topic>
      <Section title={t.terms} intro={t.termsHint} action={<Origin own={chosen.terms != null} />}><TermsFacts terms={inForce.terms} /></Section>
      <Section title={t.limits} intro={t.limitsHint}><LinkButton to="/roles" variant="outlined">{t.toRoles}</LinkButton></Section>
    </>
  );
}

function Topic({ title, intro, label, own, children }: { title: string; intro: string; label?: string; own: boolean; children: ReactNode }) {
  return (
    <Section title={title} intro={intro} action={<Origin own={own} />}>
      <Facts><Fact label={label ?? title} wide>{children}</Fact></Facts>
    </Section>
  );
}

function Origin({ own }: { own: boolean }) {
  const t = useTexts(texts);
  return <StatusChip label={own ? t.chosen : t.standard} tone={own ? 'act' : 'calm'} />;
}
