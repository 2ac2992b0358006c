import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import type { Movement } from '@/shared/api/model';
import type { Pages } from '@/shared/api/pages';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { terms } from '@/shared/i18n/terms';
import { ResourceList, type Column } from '@/shared/ui/ResourceList';
import { useWoodName } from '@/shared/wood/Wood';
import { stockTexts } from './texts';

interface Props {
  label: string;
  pages: Pages<Movement>;
  /** The lot need not be said on its own page. */
  ofOneLot?: boolean;
  empty: ReactNode;
}

/** Lines of the ledger, the newest at the top. */
export function MovementList({ label, pages, ofOneLot = false, empty }: Props) {
  const t = useTexts(stockTexts);
  const c = useTexts(common);
  const words = useTexts(terms);
  const format = useFormat();
  const woodName = useWoodName();
  const lot: Column<Movement>[] = ofOneLot ? [] : [
    { id: 'lot', header: t.lot, cell: (row) => <><Box sx={{ whiteSpace: 'nowrap' }}>{row.lotNumber}</Box><Box sx={{ color: 'text.secondary', fontSize: '0.9375rem' }}>{woodName(row.wood)}</Box></> },
  ];
  return (
    <ResourceList
      label={label}
      pages={pages}
      rowKey={(row) => row.id}
      title={{
        header: t.movement,
        cell: (row) => words.movementReason[row.reason] + (row.code ? format.inBrackets(words.adjustmentCode[row.code]) : ''),
        href: ofOneLot ? undefined : (row) => `/lots/${row.lotId}`,
        detail: (row) => (
          <>
            {format.dateTime(row.at)}
            {row.counterLotNumber && <Box>{t.with(row.counterLotNumber)}</Box>}
            {row.note && <Box sx={{ overflowWrap: 'anywhere' }}>{row.note}</Box>}
          </>
        ),
      }}
      columns={[
        ...lot,
        { id: 'place', header: c.fields.place, cell: (row) => row.place ?? c.none },
        { id: 'pieces', header: t.came, align: 'right', cell: (row) => <Change pieces={row.pieces} shown={t.signed(format.pieces(Math.abs(row.pieces), row.wood), row.pieces > 0)} /> },
        { id: 'volume', header: t.volume, align: 'right', cell: (row) => t.signed(format.volume(Math.abs(row.volumeM3)), row.pieces > 0) },
        { id: 'balance', header: t.balance, align: 'right', cell: (row) => format.pieces(row.balancePieces, row.wood) },
        { id: 'by', header: t.by, cell: (row) => row.byName ?? c.none },
      ]}
      empty={empty}
    />
  );
}

function Change({ pieces, shown }: { pieces: number; shown: string }) {
  return <Box component="span" sx={{ fontWeight: 700, color: pieces > 0 ? '#1f5636' : '#8d221b' }}>{shown}</Box>;
}
