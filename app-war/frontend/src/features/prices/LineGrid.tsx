import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { useQuery } from '@tanstack/react-query';
import { useRef, type KeyboardEvent } from 'react';
import { get, type UseFormReturn } from 'react-hook-form';
import { getListings } from '@/generated';
import { useCatalogue } from '@/shared/api/catalogue';
import type { PriceLine } from '@/shared/api/model';
import { parseNumber } from '@/shared/format/format';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { terms, wordsOf } from '@/shared/i18n/terms';
import { useDimensions, useWoodName } from '@/shared/wood/Wood';
import { texts } from './texts';

interface Props {
  // The form has more than its lines; which more is not the grid's business.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  form: UseFormReturn<any, unknown, any>;
  fields: { id: string }[];
  append: (line: PriceLine) => void;
  remove: (at: number) => void;
  readOnly: boolean;
}

const cell = { font: 'inherit', fontSize: '0.9375rem', width: '100%', minHeight: 40, px: 0.75, border: '1px solid', borderColor: 'divider', borderRadius: 1, bgcolor: 'background.paper', color: 'text.primary', '&[aria-invalid=true]': { borderColor: 'error.main', borderWidth: 2 } } as const;

/** Lines of a price list as a table to type into: Enter and the arrows go down and up a column, Enter at the end adds a line. */
export function LineGrid({ form, fields, append, remove, readOnly }: Props) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const table = useRef<HTMLTableElement>(null);
  const listings = useQuery({ queryKey: ['listings', 'to price'], queryFn: () => getListings({ query: { status: 'PUBLISHED', limit: 200 } }), enabled: !readOnly });
  const name = useWoodName();
  const size = useDimensions();
  const go = (event: KeyboardEvent<HTMLTableElement>) => {
    const from = event.target as HTMLElement;
    const { row, column } = from.dataset;
    if (row === undefined || column === undefined || (from instanceof HTMLSelectElement && event.key !== 'Enter')) return;
    const step = event.key === 'Enter' || event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = Number(row) + step;
    if (next === fields.length && event.key === 'Enter') append({});
    // The new line is there after the next painting.
    requestAnimationFrame(() => table.current?.querySelector<HTMLElement>(`[data-row="${next}"][data-column="${column}"]`)?.focus());
  };
  return (
    <>
      <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={t.lines}>
        <Box component="table" ref={table} onKeyDown={go} sx={{ borderCollapse: 'collapse', minWidth: 940, width: '100%', '& th': { textAlign: 'left', fontSize: '0.875rem', fontWeight: 600, p: 0.5 }, '& td': { p: 0.5, verticalAlign: 'top' } }}>
          <thead>
            <tr>
              <th scope="col">{c.fields.kind}</th>
              <th scope="col">{c.fields.species}</th>
              <th scope="col">{c.fields.grade}</th>
              <th scope="col">{t.first}</th>
              <th scope="col">{t.second}</th>
              <th scope="col">{t.third}</th>
              <th scope="col">{t.unit}</th>
              <th scope="col">{c.fields.price}</th>
              <th scope="col">{t.discount}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {fields.map((field, row) => <Line key={field.id} form={form} row={row} onRemove={readOnly ? undefined : () => remove(row)} />)}
          </tbody>
        </Box>
      </Box>
      {fields.length === 0 && <Box sx={{ color: 'text.secondary', my: 1 }}>{t.noLines}</Box>}
      {!readOnly && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mt: 1.5 }}>
          <Button variant="outlined" onClick={() => append({})}>{t.addLine}</Button>
          <Box
            component="select"
            aria-label={t.addListing}
            value=""
            onChange={(event) => append({ listingId: event.target.value })}
            sx={{ ...cell, width: 'auto', maxWidth: '100%' }}
          >
            <option value="">{t.addListing}</option>
            {(listings.data?.items ?? []).map((one) => <option key={one.id} value={one.id}>{[name(one.wood), size(one.wood), one.lotNumber].filter(Boolean).join(' ')}</option>)}
          </Box>
        </Box>
      )}
    </>
  );
}

function messageOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string' ? error.message : undefined;
}

function Line({ form, row, onRemove }: { form: Props['form']; row: number; onRemove?: () => void }) {
  const t = useTexts(texts);
  const words = useTexts(terms);
  const c = useTexts(common);
  const catalogue = useCatalogue();
  const format = useFormat();
  const at = `content.items.${row}`;
  const line = form.watch(at) as PriceLine | undefined;
  const kind = line?.kind ?? undefined;
  const log = kind === 'LOG';
  const error = (field: keyof PriceLine) => messageOf(get(form.formState.errors, `${at}.${field}`));
  const input = (field: keyof PriceLine, column: string, label: string, numeric = true) => (
    <>
      <Box
        component="input"
        // Fields change with the kind: another one is another input.
        key={field}
        {...form.register(`${at}.${field}`, numeric ? { setValueAs: (value: unknown) => (typeof value === 'string' ? (parseNumber(value) ?? null) : value) } : {})}
        aria-label={t.inLine(label, row + 1)}
        aria-invalid={error(field) !== undefined}
        data-row={row}
        data-column={column}
        inputMode={numeric ? 'decimal' : 'text'}
        autoComplete="off"
        sx={{ ...cell, textAlign: numeric ? 'right' : 'left', minWidth: 72 }}
      />
      {error(field) && <Box role="alert" sx={{ color: 'error.main', fontSize: '0.8125rem', maxWidth: 180 }}>{error(field)}</Box>}
    </>
  );
  const select = (field: keyof PriceLine, column: string, label: string, choices: readonly { value: string; label: string }[], none: string) => (
    <>
      <Box component="select" {...form.register(`${at}.${field}`)} aria-label={t.inLine(label, row + 1)} aria-invalid={error(field) !== undefined} data-row={row} data-column={column} sx={{ ...cell, minWidth: 104 }}>
        <option value="">{none}</option>
        {choices.map((one) => <option key={one.value} value={one.value}>{one.label}</option>)}
        {typeof line?.[field] === 'string' && line[field] !== '' && !choices.some((one) => one.value === line[field]) && <option value={line[field]}>{line[field]}</option>}
      </Box>
      {error(field) && <Box role="alert" sx={{ color: 'error.main', fontSize: '0.8125rem' }}>{error(field)}</Box>}
    </>
  );
  return (
    <tr>
      {line?.listingId ? (
        <td colSpan={6}>
          <ListingName id={line.listingId} />
          <input type="hidden" {...form.register(`${at}.listingId`)} />
          {error('listingId') && <Box role="alert" sx={{ color: 'error.main', fontSize: '0.8125rem' }}>{error('listingId')}</Box>}
        </td>
      ) : (
        <>
          <td>{select('kind', 'kind', c.fields.kind, wordsOf('kind').map((value) => ({ value, label: words.kind[value] })), t.any)}</td>
          <td>{select('species', 'species', c.fields.species, catalogue.species, t.any)}</td>
          <td>{select('grade', 'grade', c.fields.grade, catalogue.grades(kind), t.any)}</td>
          <td>{input(log ? 'diameterCm' : 'thicknessMm', 'first', log ? t.diameter : t.thickness)}</td>
          <td>{log ? null : input('widthMm', 'second', t.width)}</td>
          <td>{input(log ? 'lengthM' : 'lengthMm', 'third', log ? t.lengthM : t.length)}</td>
        </>
      )}
      <td>{select('priceUnit', 'unit', t.unit, wordsOf('priceUnit').map((value) => ({ value, label: words.priceUnit[value] })), c.none)}</td>
      <td>{input('unitPriceYen', 'price', `${c.fields.price} (${format.yenUnit})`)}</td>
      <td>{input('discountPercent', 'discount', t.discount)}</td>
      <td>{onRemove && <IconButton aria-label={t.removeLine(row + 1)} onClick={onRemove}><DeleteOutlined /></IconButton>}</td>
    </tr>
  );
}

function ListingName({ id }: { id: string }) {
  const t = useTexts(texts);
  const name = useWoodName();
  const size = useDimensions();
  const listings = useQuery({ queryKey: ['listings', 'to price'], queryFn: () => getListings({ query: { status: 'PUBLISHED', limit: 200 } }) });
  const found = listings.data?.items.find((one) => one.id === id);
  return <Box sx={{ py: 1 }}>{t.onlyListing}{found === undefined ? id.slice(0, 8) : [name(found.wood), size(found.wood), found.lotNumber].filter(Boolean).join(' ')}</Box>;
}
