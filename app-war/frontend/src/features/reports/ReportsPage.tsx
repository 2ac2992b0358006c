import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useActivePartners } from '@/shared/api/partners';
import { useCan } from '@/shared/api/me';
import { common as commonTexts } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { FilterBar, FilterChoice, FilterDay } from '@/shared/ui/FilterFields';
import { PageHeading } from '@/shared/ui/PageHeading';
import { Section } from '@/shared/ui/Section';
import { CycleReport } from './CycleReport';
import { DailyReport } from './DailyReport';
import { PricesReport } from './PricesReport';
import { PunctualityReport } from './PunctualityReport';
import { texts } from './texts';
import { TurnoverReport } from './TurnoverReport';
import { sides, useWanted, views } from './wanted';

/** What one's orders come to. The filters hold for each kind of report, so one looks at the same in four ways. */
export function ReportsPage() {
  const t = useTexts(texts);
  const c = useTexts(commonTexts);
  const can = useCan();
  const partners = useActivePartners(can('partner:view'));
  const wanted = useWanted();
  const { view, common, set } = wanted;
  return (
    <>
      <PageHeading title={t.title} intro={t.intro} />
      <Tabs value={view} onChange={(_, next: string) => set({ view: next, wood: undefined })} aria-label={t.views} variant="scrollable" allowScrollButtonsMobile sx={{ mb: 2 }}>
        {views.map((one) => <Tab key={one} value={one} id={`tab-${one}`} aria-controls="report" label={t.view[one]} />)}
      </Tabs>
      <div role="tabpanel" id="report" aria-labelledby={`tab-${view}`}>
        <Section flush>
          <FilterBar label={c.search}>
            <FilterChoice label={t.side} value={common.side} choices={sides.map((one) => ({ value: one, label: t.sides[one] }))} all={c.choose} onChange={(side) => set({ side, wood: undefined })} />
            <FilterDay label={t.from} value={common.from} onChange={(from) => set({ from })} />
            <FilterDay label={t.to} value={common.to} onChange={(to) => set({ to })} />
            <FilterChoice label={t.partner} value={common.partner} choices={partners.map((one) => ({ value: one.companyId, label: one.tradeName }))} onChange={(partner) => set({ partner })} />
          </FilterBar>
        </Section>
        {view === 'turnover' && <TurnoverReport wanted={wanted} />}
        {view === 'punctuality' && <PunctualityReport common={common} />}
        {view === 'cycle' && <CycleReport common={common} />}
        {view === 'prices' && <PricesReport wanted={wanted} />}
      </div>
      <DailyReport />
    </>
  );
}
