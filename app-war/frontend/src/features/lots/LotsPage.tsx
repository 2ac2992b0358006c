import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { getLots, getLotsFile, postLotsFile } from '@/generated';
import { useCatalogue } from '@/shared/api/catalogue';
import { useCan } from '@/shared/api/me';
import type { Lot } from '@/shared/api/model';
import { usePages } from '@/shared/api/pages';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { terms, wordsOf } from '@/shared/i18n/terms';
import { Quantity } from '@/shared/stock/Quantity';
import { isId, usePlaces } from '@/shared/stock/usePlaces';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ExportMenu } from '@/shared/ui/ExportMenu';
import { FilterBar, FilterChoice, FilterText } from '@/shared/ui/FilterFields';
import { oneOf, useFilters } from '@/shared/ui/filters';
import { LinkButton } from '@/shared/ui/LinkButton';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ResourceList, type Column } from '@/shared/ui/ResourceList';
import { Section } from '@/shared/ui/Section';
import { useWoodName, WoodDetail } from '@/shared/wood/Wood';
import { texts } from './texts';

const kinds = wordsOf('kind');

export function LotsPage() {
  const t = useTexts(texts);
  const c = useTexts(common);
  const words = useTexts(terms);
  const format = useFormat();
  const catalogue = useCatalogue();
  const woodName = useWoodName();
  const can = useCan();
  const phone = useMediaQuery('(max-width:899px)');
  const { values, set, clear, active } = useFilters(['kind', 'species', 'grade', 'placeId', 'empty', 'q']);
  const kind = oneOf(kinds, values.kind);
  const places = usePlaces();
  const { species, grade, q } = values;
  // An address is typed by anybody: only an id that looks like one goes on to the server.
  const placeId = isId(values.placeId) ? values.placeId : undefined;
  const empty = values.empty === 'true';
  const pages = usePages(['lots', kind, species, grade, placeId, empty, q], (cursor, signal) =>
    getLots({ query: { kind, species, grade, placeId, empty, q, cursor }, signal }),
  );
  const add = can('lot:manage') && (
    <>
      <LinkButton to="/imports" variant="outlined">{t.bring}</LinkButton>
      <LinkButton to="/lots/new" variant="contained">{t.add}</LinkButton>
    </>
  );
  const asked = { kind, species, grade, placeId, empty, q };
  const takeAlong = (
    <ExportMenu
      name={t.title}
      file={(form) => getLotsFile({ query: { ...asked, form }, parseAs: 'blob' })}
      ask={(form, key) => postLotsFile({ query: asked, body: { form }, headers: { 'Idempotency-Key': key } })}
    />
  );
  const available: Column<Lot> = { id: 'available', header: t.available, align: 'right', cell: (row) => <Quantity pieces={row.availablePieces} wood={row.wood} strong /> };
  const volume: Column<Lot> = { id: 'volume', header: c.fields.volume, align: 'right', cell: (row) => format.volume(row.volumeM3) };
  const wide: Column<Lot>[] = [
    // One above the other: side by side, the last columns would not fit beside the navigation.
    {
      id: 'number',
      header: t.lotNumber,
      cell: (row) => <><Box sx={{ minWidth: 136, overflowWrap: 'anywhere' }}>{row.lotNumber}</Box><Typography variant="body2" color="text.secondary">{row.place}</Typography></>,
    },
    {
      id: 'pieces',
      header: t.onHand,
      align: 'right',
      cell: (row) => (
        <>
          <Quantity pieces={row.pieces} wood={row.wood} />
          {row.reservedPieces > 0 && <Typography variant="body2" color="text.secondary">{t.reserved} {format.number(row.reservedPieces)}</Typography>}
          {row.offeredPieces > 0 && <Typography variant="body2" color="text.secondary">{t.offered} {format.number(row.offeredPieces)}</Typography>}
        </>
      ),
    },
    available,
    volume,
  ];
  // In the yard three figures are looked for; what is spoken for stands under what is there, where anything is.
  const narrow: Column<Lot>[] = [
    available,
    {
      id: 'pieces',
      header: t.onHand,
      cell: (row) => (
        <>
          {format.pieces(row.pieces, row.wood)}
          {row.reservedPieces + row.offeredPieces > 0 && (
            <Typography variant="body2" color="text.secondary">{t.spokenFor(format.number(row.reservedPieces), format.number(row.offeredPieces))}</Typography>
          )}
        </>
      ),
    },
    volume,
  ];
  return (
    <>
      <PageHeading title={t.title} intro={t.intro} actions={<>{takeAlong}{add}</>} />
      <Section flush>
        <FilterBar label={c.search}>
          <FilterText label={t.search} value={values.q} onChange={(next) => set({ q: next })} />
          <FilterChoice label={c.fields.kind} value={kind} choices={kinds.map((value) => ({ value, label: words.kind[value] }))} onChange={(next) => set({ kind: next })} />
          <FilterChoice label={c.fields.species} value={values.species} choices={catalogue.species} onChange={(next) => set({ species: next })} />
          <FilterChoice label={c.fields.grade} value={values.grade} choices={catalogue.grades(kind)} onChange={(next) => set({ grade: next })} />
          <FilterChoice label={c.fields.place} value={values.placeId} choices={places.choices} onChange={(next) => set({ placeId: next })} />
          <FilterChoice label={t.emptyLots} value={values.empty} choices={[{ value: 'true', label: t.showEmpty }]} all={t.hideEmpty} onChange={(next) => set({ empty: next })} />
        </FilterBar>
        <ResourceList
          label={t.title}
          pages={pages}
          rowKey={(row) => row.id}
          title={{ header: t.wood, cell: (row) => woodName(row.wood), href: (row) => `/lots/${row.id}`, detail: (row) => (phone ? <><Box>{row.lotNumber} · {row.place}</Box><WoodDetail wood={row.wood} /></> : <WoodDetail wood={row.wood} />) }}
          columns={phone ? narrow : wide}
          actions={can('listing:manage') ? (row) => <LinkButton to={`/listings/new?lot=${row.id}`} size="small" variant="outlined">{t.publish}</LinkButton> : undefined}
          empty={
            active > 0
              ? <EmptyState title={c.nothingMatches} action={<Button variant="outlined" onClick={clear}>{c.clearFilters}</Button>} />
              : <EmptyState title={t.empty} action={add}>{t.emptyHint}</EmptyState>
          }
        />
      </Section>
    </>
  );
}
