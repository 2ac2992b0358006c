import Button from '@mui/material/Button';
import { getMovements, getMovementsFile, postMovementsFile } from '@/generated';
import { usePages } from '@/shared/api/pages';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { terms, wordsOf } from '@/shared/i18n/terms';
import { MovementList } from '@/shared/stock/MovementList';
import { isId, usePlaces } from '@/shared/stock/usePlaces';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ExportMenu } from '@/shared/ui/ExportMenu';
import { FilterBar, FilterChoice, FilterDay, FilterText } from '@/shared/ui/FilterFields';
import { oneOf, useFilters } from '@/shared/ui/filters';
import { PageHeading } from '@/shared/ui/PageHeading';
import { Section } from '@/shared/ui/Section';
import { Flow } from './Flow';
import { texts } from './texts';

const kinds = wordsOf('kind');
const reasons = wordsOf('movementReason');
const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function LedgerPage() {
  const t = useTexts(texts);
  const c = useTexts(common);
  const words = useTexts(terms);
  const places = usePlaces();
  const { values, set, clear, active } = useFilters(['reason', 'kind', 'placeId', 'from', 'to', 'q']);
  const query = {
    reason: oneOf(reasons, values.reason),
    kind: oneOf(kinds, values.kind),
    placeId: isId(values.placeId) ? values.placeId : undefined,
    from: day(values.from),
    to: day(values.to),
    q: values.q,
  };
  const pages = usePages(['movements', query], (cursor, signal) => getMovements({ query: { ...query, cursor }, signal }));
  const takeAlong = (
    <ExportMenu
      name={t.ledger}
      file={(form) => getMovementsFile({ query: { ...query, form }, parseAs: 'blob' })}
      ask={(form, key) => postMovementsFile({ query, body: { form }, headers: { 'Idempotency-Key': key } })}
    />
  );
  return (
    <>
      <PageHeading title={t.ledger} intro={t.ledgerIntro} actions={takeAlong} />
      <Section flush>
        <FilterBar label={c.search}>
          <FilterText label={t.search} value={values.q} onChange={(next) => set({ q: next })} />
          <FilterChoice label={t.reason} value={query.reason} choices={reasons.map((value) => ({ value, label: words.movementReason[value] }))} onChange={(next) => set({ reason: next })} />
          <FilterChoice label={c.fields.place} value={values.placeId} choices={places.choices} onChange={(next) => set({ placeId: next })} />
          <FilterChoice label={c.fields.kind} value={query.kind} choices={kinds.map((value) => ({ value, label: words.kind[value] }))} onChange={(next) => set({ kind: next })} />
          <FilterDay label={t.from} value={values.from} onChange={(next) => set({ from: next })} />
          <FilterDay label={t.to} value={values.to} onChange={(next) => set({ to: next })} />
        </FilterBar>
        <MovementList
          label={t.ledger}
          pages={pages}
          empty={active > 0
            ? <EmptyState title={c.nothingMatches} action={<Button variant="outlined" onClick={clear}>{c.clearFilters}</Button>} />
            : <EmptyState title={t.noMovements} />}
        />
      </Section>
      <Flow query={query} />
    </>
  );
}

function day(text: string | undefined): string | undefined {
  return text !== undefined && DAY.test(text) ? text : undefined;
}
