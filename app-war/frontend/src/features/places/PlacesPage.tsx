import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { getPlaces, postPlacesByIdArchiving, postPlacesByIdReopening } from '@/generated';
import { useCatalogue } from '@/shared/api/catalogue';
import { useCan } from '@/shared/api/me';
import type { Place } from '@/shared/api/model';
import { latest, usePages } from '@/shared/api/pages';
import { useCommand } from '@/shared/form/useCommand';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { terms } from '@/shared/i18n/terms';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { EmptyState } from '@/shared/ui/EmptyState';
import { FilterBar, FilterChoice } from '@/shared/ui/FilterFields';
import { useFilters } from '@/shared/ui/filters';
import { LinkButton } from '@/shared/ui/LinkButton';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ResourceList } from '@/shared/ui/ResourceList';
import { Section } from '@/shared/ui/Section';
import { PlaceDialog } from './PlaceDialog';
import { texts } from './texts';

export function PlacesPage() {
  const t = useTexts(texts);
  const c = useTexts(common);
  const words = useTexts(terms);
  const format = useFormat();
  const catalogue = useCatalogue();
  const can = useCan();
  const [open, setOpen] = useState<{ what: 'add' } | { what: 'change' | 'use'; place: Place } | null>(null);
  const { values, set, clear, active } = useFilters(['archived']);
  const archived = values.archived === 'true';
  const pages = usePages(['places', archived], (cursor, signal) => getPlaces({ query: { archived, cursor, limit: 100 }, signal }));
  const close = () => setOpen(null);
  const add = can('lot:manage') && <Button variant="contained" onClick={() => setOpen({ what: 'add' })}>{t.add}</Button>;
  return (
    <>
      <PageHeading title={t.title} intro={t.intro} actions={add} />
      <Section flush>
        <FilterBar label={c.search}>
          <FilterChoice label={t.show} value={values.archived} choices={[{ value: 'true', label: t.onlyArchived }]} all={t.inUse} onChange={(next) => set({ archived: next })} />
        </FilterBar>
        <ResourceList
          label={t.title}
          pages={pages}
          rowKey={(row) => row.id}
          title={{ header: t.name, cell: (row) => row.name, href: (row) => `/lots?placeId=${row.id}`, detail: (row) => row.note }}
          columns={[
            { id: 'kind', header: t.kind, cell: (row) => words.placeKind[row.kind] },
            { id: 'prefecture', header: c.fields.prefecture, cell: (row) => (row.prefecture ? catalogue.prefectureName(row.prefecture) : c.none) },
            { id: 'lots', header: t.lots, align: 'right', cell: (row) => t.lotsHere(row.lots) },
            { id: 'volume', header: c.fields.volume, align: 'right', cell: (row) => format.volume(row.volumeM3) },
          ]}
          actions={can('lot:manage') ? (row) => (
            <>
              {row.archivedAt == null && <LinkButton size="small" variant="outlined" to={`/stock-takes?placeId=${row.id}`}>{t.count}</LinkButton>}
              <Button size="small" onClick={() => setOpen({ what: 'change', place: row })}>{t.change}</Button>
              <Button size="small" onClick={() => setOpen({ what: 'use', place: row })}>{row.archivedAt == null ? t.archive : t.reopen}</Button>
            </>
          ) : undefined}
          empty={active > 0
            ? <EmptyState title={c.nothingMatches} action={<Button variant="outlined" onClick={clear}>{c.clearFilters}</Button>} />
            : <EmptyState title={t.empty} action={add}>{t.emptyHint}</EmptyState>}
        />
      </Section>
      {open?.what === 'add' && <PlaceDialog onClose={close} />}
      {open?.what === 'change' && <PlaceDialog place={latest(pages, open.place)} onClose={close} />}
      {open?.what === 'use' && <UseDialog place={latest(pages, open.place)} onClose={close} />}
    </>
  );
}

/** Not in use any more, or again. */
function UseDialog({ place, onClose }: { place: Place; onClose: () => void }) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const used = place.archivedAt == null;
  const refresh = () => void queries.invalidateQueries({ queryKey: ['places'] });
  const run = useCommand(
    (version: number, key) => {
      const request = { path: { id: place.id }, body: { version }, headers: { 'Idempotency-Key': key } };
      return used ? postPlacesByIdArchiving(request) : postPlacesByIdReopening(request);
    },
    {
      done: () => {
        refresh();
        onClose();
      },
      failed: refresh,
    },
  );
  return (
    <ConfirmDialog
      title={used ? t.archiveTitle : t.reopenTitle}
      text={used ? t.archiveText : t.reopenText}
      action={used ? t.archive : t.reopen}
      onClose={onClose}
      onConfirm={() => run.mutate(place.version)}
      busy={run.isPending}
      error={run.error}
    />
  );
}
