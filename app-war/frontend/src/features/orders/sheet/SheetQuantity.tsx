import TextField from '@mui/material/TextField';
import type { MarketListing } from '@/shared/api/model';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { useWoodName } from '@/shared/wood/Wood';
import { refusal } from './quantity';
import { sheetTexts } from './texts';

export function SheetQuantity({ listing, text, onChange }: { listing: MarketListing; text: string; onChange: (text: string) => void }) {
  const t = useTexts(sheetTexts);
  const format = useFormat();
  const woodName = useWoodName();
  const wrong = refusal(listing, text);
  const least = listing.minPieces <= 1 ? '' : `${t.least(format.quantity(listing.minPieces, listing.wood))} · `;
  const help = wrong === 'whole' ? t.whole : `${least}${t.most(format.quantity(listing.availablePieces, listing.wood))}`;
  return (
    <TextField
      size="small"
      value={text}
      onChange={(event) => onChange(event.target.value)}
      error={wrong !== undefined}
      helperText={help}
      sx={{ minWidth: 150, maxWidth: 220 }}
      slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 12, 'aria-label': t.piecesOf(woodName(listing.wood)) } }}
    />
  );
}
