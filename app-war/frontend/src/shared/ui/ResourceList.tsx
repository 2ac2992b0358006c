import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Link from '@mui/material/Link';
import Skeleton from '@mui/material/Skeleton';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import type { Pages } from '@/shared/api/pages';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { ProblemAlert } from './ProblemAlert';
import { VisuallyHidden } from './VisuallyHidden';

export interface Column<T> {
  id: string;
  header: string;
  cell: (row: T) => ReactNode;
  align?: 'right';
  /** On a phone: stands at the top of the card beside the title, without a label. */
  badge?: boolean;
  /** Keep on one line: figures and codes. */
  nowrap?: boolean;
}

interface Props<T> {
  label: string;
  pages: Pages<T>;
  rowKey: (row: T) => string;
  /** What names the row; links to its page when there is one. */
  title: { header: string; cell: (row: T) => ReactNode; href?: (row: T) => string; detail?: (row: T) => ReactNode };
  columns: Column<T>[];
  actions?: (row: T) => ReactNode;
  empty: ReactNode;
  /** All of it is here and always will be: nothing to count or to load. */
  whole?: boolean;
  /** Rows can be picked, to do the same to many. */
  selection?: Selection<T>;
}

export interface Selection<T> {
  keys: ReadonlySet<string>;
  set: (keys: ReadonlySet<string>) => void;
  /** What a screen reader says of a row's box. */
  name: (row: T) => string;
}

/**
 * Every list of the application: a table where there is room, cards on a phone. Rows out of sight are not laid out
 * (`content-visibility`), so that somebody who loads thousands still scrolls smoothly.
 */
export function ResourceList<T>(props: Props<T>) {
  const { pages, empty, whole = false } = props;
  const t = useTexts(common);
  const phone = useMediaQuery('(max-width:899px)');
  if (pages.error && pages.items.length === 0) return <Box sx={{ p: 2 }}><ProblemAlert error={pages.error} retry={pages.retry} /></Box>;
  if (pages.loading) return <LoadingRows />;
  if (pages.items.length === 0) return <>{empty}</>;
  return (
    <Box aria-busy={pages.stale} sx={{ opacity: pages.stale ? 0.55 : 1, transition: 'opacity 120ms' }}>
      {phone ? <Cards {...props} /> : <Rows {...props} />}
      <ProblemAlert error={pages.error} retry={pages.retry} />
      {!whole && <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', justifyContent: 'center', p: 2 }}>
        <Typography variant="body2" color="textSecondary" role="status">{t.loadedCount(pages.items.length)}</Typography>
        {pages.more && <Button variant="outlined" onClick={pages.more} loading={pages.loadingMore}>{t.loadMore}</Button>}
      </Box>}
    </Box>
  );
}

function Pick<T>({ row, rowKey, selection }: { row: T; rowKey: (row: T) => string; selection: Selection<T> }) {
  const key = rowKey(row);
  return (
    <Checkbox
      checked={selection.keys.has(key)}
      onChange={(event) => {
        const next = new Set(selection.keys);
        if (event.target.checked) next.add(key);
        else next.delete(key);
        selection.set(next);
      }}
      slotProps={{ input: { 'aria-label': selection.name(row) } }}
    />
  );
}

/** All that are loaded, or none. */
function PickAll<T>({ pages, rowKey, selection }: { pages: Pages<T>; rowKey: (row: T) => string; selection: Selection<T> }) {
  const t = useTexts(common);
  const all = pages.items.every((row) => selection.keys.has(rowKey(row)));
  return (
    <Checkbox
      checked={all}
      indeterminate={!all && selection.keys.size > 0}
      onChange={() => selection.set(all ? new Set() : new Set(pages.items.map(rowKey)))}
      slotProps={{ input: { 'aria-label': t.pickAll } }}
    />
  );
}

function Title<T>({ row, title }: { row: T; title: Props<T>['title'] }) {
  const href = title.href?.(row);
  return (
    <>
      {href === undefined
        ? <Box component="span" sx={{ fontWeight: 700 }}>{title.cell(row)}</Box>
        : <Link data-row-link component={RouterLink} to={href} sx={{ fontWeight: 700 }}>{title.cell(row)}</Link>}
      {title.detail && <Box sx={{ color: 'text.secondary', fontSize: '0.9375rem' }}>{title.detail(row)}</Box>}
    </>
  );
}

function Rows<T>({ label, pages, rowKey, title, columns, actions, selection }: Props<T>) {
  const t = useTexts(common);
  return (
    <TableContainer tabIndex={0} role="region" aria-label={label}>
      <Table>
        <TableHead>
          <TableRow>
            {selection && <TableCell padding="checkbox"><PickAll pages={pages} rowKey={rowKey} selection={selection} /></TableCell>}
            <TableCell>{title.header}</TableCell>
            {columns.map((column) => <TableCell key={column.id} align={column.align}>{column.header}</TableCell>)}
            {actions && <TableCell><VisuallyHidden>{t.actions}</VisuallyHidden></TableCell>}
          </TableRow>
        </TableHead>
        <TableBody>
          {pages.items.map((row) => (
            <TableRow key={rowKey(row)} data-row hover sx={{ contentVisibility: 'auto', containIntrinsicSize: 'auto 64px' }}>
              {selection && <TableCell padding="checkbox"><Pick row={row} rowKey={rowKey} selection={selection} /></TableCell>}
              <TableCell component="th" scope="row" sx={{ fontWeight: 400 }}><Title row={row} title={title} /></TableCell>
              {columns.map((column) => (
                <TableCell
                  key={column.id}
                  align={column.align}
                  sx={{
                    fontVariantNumeric: 'tabular-nums',
                    whiteSpace: column.nowrap === true || column.align === 'right' ? 'nowrap' : undefined,
                  }}
                >
                  {column.cell(row)}
                </TableCell>
              ))}
              {actions && (
                <TableCell align="right">
                  <Box sx={{ display: 'flex', gap: 1, justifyContent: 'flex-end', flexWrap: 'wrap' }}>{actions(row)}</Box>
                </TableCell>
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function Cards<T>({ label, pages, rowKey, title, columns, actions, selection }: Props<T>) {
  return (
    <Box component="ul" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {pages.items.map((row) => (
        <Box
          component="li"
          data-row
          key={rowKey(row)}
          sx={{ p: 2, borderBottom: '1px solid', borderColor: 'divider', contentVisibility: 'auto', containIntrinsicSize: 'auto 150px' }}
        >
          <Box sx={{ display: 'flex', gap: 1.5, justifyContent: 'space-between', alignItems: 'flex-start' }}>
            <Box sx={{ minWidth: 0, display: 'flex', alignItems: 'flex-start' }}>
              {selection && <Box sx={{ ml: -1.5, mt: -1 }}><Pick row={row} rowKey={rowKey} selection={selection} /></Box>}
              <Box sx={{ minWidth: 0 }}><Title row={row} title={title} /></Box>
            </Box>
            <Box sx={{ flexShrink: 0, display: 'flex', gap: 0.5, flexWrap: 'wrap' }}>
              {columns.filter((column) => column.badge).map((column) => <span key={column.id}>{column.cell(row)}</span>)}
            </Box>
          </Box>
          <Box component="dl" sx={{ m: 0, mt: 1, display: 'grid', gridTemplateColumns: 'max-content 1fr', gap: '4px 16px' }}>
            {columns.filter((column) => !column.badge).map((column) => (
              <Box key={column.id} sx={{ display: 'contents' }}>
                <Box component="dt" sx={{ color: 'text.secondary', fontSize: '0.9375rem' }}>{column.header}</Box>
                <Box component="dd" sx={{ m: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums', minWidth: 0 }}>{column.cell(row)}</Box>
              </Box>
            ))}
          </Box>
          {actions && <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', mt: 1.5, '&:empty': { display: 'none' } }}>{actions(row)}</Box>}
        </Box>
      ))}
    </Box>
  );
}

function LoadingRows() {
  const t = useTexts(common);
  return (
    <Box sx={{ p: 2 }} role="status" aria-label={t.loading}>
      {[0, 1, 2, 3, 4].map((row) => <Skeleton key={row} variant="rounded" height={44} sx={{ mb: 1.5 }} />)}
    </Box>
  );
}
