import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { getPaperSettings } from '@/generated';
import { useCan } from '@/shared/api/me';
import type { PaperSettings } from '@/shared/api/model';
import { useTexts } from '@/shared/i18n/language';
import { Fact, Facts } from '@/shared/ui/Fact';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeading } from '@/shared/ui/PageHeading';
import { Section } from '@/shared/ui/Section';
import { PaperSettingsForm } from './PaperSettingsForm';
import { SealSection } from './SealSection';
import { texts } from './texts';

export function PaperSettingsPage() {
  const t = useTexts(texts);
  const can = useCan();
  const [editing, setEditing] = useState(false);
  const settings = useQuery({ queryKey: ['documents', 'settings'], queryFn: () => getPaperSettings() });
  return (
    <>
      <PageHeading
        title={t.settings}
        intro={t.settingsIntro}
        up={{ to: '/documents', label: t.title }}
        actions={can('company:manage') && !editing && <Button variant="contained" onClick={() => setEditing(true)}>{t.edit}</Button>}
      />
      <Loaded query={settings}>
        {(data) => (
          <>
            {editing ? <PaperSettingsForm settings={data} onClose={() => setEditing(false)} /> : <Overview settings={data} />}
            <SealSection hasSeal={data.hasSeal} />
          </>
        )}
      </Loaded>
    </>
  );
}

function Overview({ settings: { settings } }: { settings: PaperSettings }) {
  const t = useTexts(texts);
  return (
    <Section>
      <Facts>
        <Fact label={t.language}>{settings.language == null ? t.ownLanguage : settings.language === 'JA' ? t.ja : t.en}</Fact>
        <Fact label={t.numberPattern}>{settings.numberPattern ?? t.ownLanguage}</Fact>
        <Fact label={t.taxRounding}>{t.roundings[settings.taxRounding]}</Fact>
        <Fact label={t.issuing}>{settings.automatic ? t.byThemselves : t.byHand}</Fact>
        <Fact label={t.bank} wide>{settings.bank === '' ? t.notSet : settings.bank}</Fact>
        <Fact label={t.remarks} wide>{settings.remarks === '' ? t.notSet : settings.remarks}</Fact>
      </Facts>
    </Section>
  );
}
