import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useController, type FieldValues } from 'react-hook-form';
import { getLots, getLotsById } from '@/generated';
import type { Lot } from '@/shared/api/model';
import type { FieldProps } from '@/shared/form/fields';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { useDimensions, useWoodName } from '@/shared/wood/Wood';
import { stockTexts } from './texts';

const PAUSE_MS = 350;
const MOST = 50;

/** The lot of that id as it was shown; its version is what a command says it saw. */
export const lotKey = (id: string) => ['lots', 'one', id];

interface Props {
  /** Only lots that could be merged into this one. */
  like?: string;
  /** Those that cannot be taken are shown, so that nobody looks for them, and cannot be chosen. */
  takable: (lot: Lot) => boolean;
}

/** One lot of all there are: typed to find, by the server, since a yard has more of them than any list shows. */
export function LotInput<In extends FieldValues, Out>({ control, name, label, help, required, like, takable }: FieldProps<In, Out> & Props) {
  const t = useTexts(stockTexts);
  const format = useFormat();
  const woodName = useWoodName();
  const dimensions = useDimensions();
  const queries = useQueryClient();
  const { field, fieldState } = useController({ control, name });
  const id = (field.value as string | undefined) ?? '';
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const chosen = useQuery({ queryKey: lotKey(id), queryFn: () => getLotsById({ path: { id } }), enabled: id !== '' });
  const found = useQuery({
    queryKey: ['lots', 'found', like, asked],
    queryFn: ({ signal }) => getLots({ query: { like, q: asked === '' ? undefined : asked, limit: MOST }, signal }),
    placeholderData: keepPreviousData,
  });
  const lots = found.data?.items ?? [];
  const lot = id === '' ? null : (chosen.data ?? null);
  return (
    <Autocomplete
      options={lot === null || lots.some((one) => one.id === lot.id) ? lots : [lot, ...lots]}
      value={lot}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      getOptionLabel={(one) => `${one.lotNumber} ${woodName(one.wood)}`}
      getOptionDisabled={(one) => !takable(one)}
      // What was found is what was asked for: nothing is to be left out of it here.
      filterOptions={(all) => all}
      loading={found.isFetching}
      loadingText={t.finding}
      noOptionsText={t.noLotFound}
      onInputChange={(_, text, reason) => setTyped(reason === 'input' ? text : '')}
      onChange={(_, next) => {
        if (next !== null) queries.setQueryData(lotKey(next.id), next);
        field.onChange(next?.id ?? '');
      }}
      onBlur={field.onBlur}
      renderOption={({ key, ...props }, one) => (
        <Box component="li" key={key} {...props}>
          <Box>
            <Box component="span" sx={{ fontWeight: 700 }}>{one.lotNumber}</Box> {woodName(one.wood)}
            <Box sx={{ color: 'text.secondary', fontSize: '0.9375rem' }}>
              {[dimensions(one.wood), t.takable(format.pieces(one.availablePieces, one.wood)), one.place].filter(Boolean).join(' · ')}
            </Box>
          </Box>
        </Box>
      )}
      renderInput={(params) => (
        <TextField
          {...params}
          name={field.name}
          inputRef={field.ref}
          label={label}
          required={required}
          placeholder={t.findLot}
          error={fieldState.error !== undefined}
          helperText={fieldState.error?.message ?? (lot === null ? help : [dimensions(lot.wood), t.takable(format.pieces(lot.availablePieces, lot.wood)), lot.place].filter(Boolean).join(' · '))}
          slotProps={{ ...params.slotProps, inputLabel: { ...params.slotProps.inputLabel, shrink: true } }}
        />
      )}
    />
  );
}
