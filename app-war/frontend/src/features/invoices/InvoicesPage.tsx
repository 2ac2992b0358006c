import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { getInvoiceRunsDue } from '@/generated';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { EmptyState } from '@/shared/ui/EmptyState';
import { FilterBar, FilterDay } from '@/shared/ui/FilterFields';
import { useFilters } from '@/shared/ui/filters';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeading } from '@/shared/ui/PageHeading';
import { Section } from '@/shared/ui/Section';
import { lastMonthsEnd } from './closing';
import { Months } from './Months';
import { Reconciled } from './Reconciled';
import { Results } from './Results';
import { texts } from './texts';

/** Closing a month: choose the day, look, issue to all or some, see what came out. */
export function InvoicesPage() {
  const t = useTexts(texts);
  const c = useTexts(common);
  const { values, set } = useFilters(['closing', 'run']);
  const [today] = useState(() => new Date());
  const closing = values.closing ?? lastMonthsEnd(today);
  const due = useQuery({ queryKey: ['documents', 'due', closing], queryFn: () => getInvoiceRunsDue({ query: { closing } }) });
  return (
    <>
      <PageHeading title={t.title} intro={t.intro} />
      {values.run !== undefined && <Results id={values.run} />}
      <Section flush>
        <FilterBar label={c.search}>
          <FilterDay label={t.closing} value={closing} onChange={(next) => set({ closing: next, run: undefined })} />
        </FilterBar>
        <Loaded query={due}>
          {(months) => (months.length === 0
            ? <EmptyState title={t.none}>{t.noneHint}</EmptyState>
            : <Months key={closing} closing={closing} months={months} begun={(run) => set({ closing, run })} />)}
        </Loaded>
      </Section>
      <Reconciled today={today} />
    </>
  );
}
