import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { getAuditVerification } from '@/generated';
import { AuditList } from '@/shared/audit/AuditList';
import { eventTexts } from '@/shared/audit/events';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { FilterBar, FilterChoice, FilterDay, FilterText } from '@/shared/ui/FilterFields';
import { useFilters } from '@/shared/ui/filters';
import { PageHeading } from '@/shared/ui/PageHeading';
import { Section } from '@/shared/ui/Section';
import { texts } from './texts';
import { Verification } from './Verification';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function AuditPage() {
  const t = useTexts(texts);
  const c = useTexts(common);
  const events: Record<string, string> = useTexts(eventTexts);
  const { values, set, clear, active } = useFilters(['type', 'actor', 'from', 'to', 'subject']);
  const [asked, setAsked] = useState(false);
  const check = useQuery({ queryKey: ['audit', 'verification'], queryFn: ({ signal }) => getAuditVerification({ signal }), enabled: asked, gcTime: 0, staleTime: 0, retry: false });
  const types = Object.entries(events).map(([value, label]) => ({ value, label }));
  const filters = {
    type: types.some((type) => type.value === values.type) ? values.type : undefined,
    actor: values.actor,
    from: matching(DAY, values.from),
    to: matching(DAY, values.to),
    subject: matching(UUID, values.subject),
  };
  const verify = () => {
    if (asked) void check.refetch();
    else setAsked(true);
  };
  return (
    <>
      <PageHeading
        title={t.title}
        intro={t.intro}
        actions={<Button variant="outlined" onClick={verify} loading={check.isFetching}>{t.verify}</Button>}
      />
      <Verification check={check} />
      <Section flush>
        <FilterBar label={c.search}>
          <FilterChoice label={t.type} value={filters.type} choices={types} onChange={(type) => set({ type })} />
          <FilterText label={t.actor} value={values.actor} onChange={(actor) => set({ actor })} />
          <FilterDay label={t.from} value={filters.from} onChange={(from) => set({ from })} />
          <FilterDay label={t.to} value={filters.to} onChange={(to) => set({ to })} />
        </FilterBar>
        <AuditList filters={filters} clear={active > 0 ? clear : undefined} />
      </Section>
    </>
  );
}

/** An address is typed by anybody: only what the server would take goes on to it. */
function matching(form: RegExp, value: string | undefined): string | undefined {
  return value !== undefined && form.test(value) ? value : undefined;
}
