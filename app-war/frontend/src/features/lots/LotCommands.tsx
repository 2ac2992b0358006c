import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useCan } from '@/shared/api/me';
import type { Lot } from '@/shared/api/model';
import { useTexts } from '@/shared/i18n/language';
import { LinkButton } from '@/shared/ui/LinkButton';
import { AdjustDialog } from './AdjustDialog';
import { MergeDialog } from './MergeDialog';
import { MoveDialog } from './MoveDialog';
import { ReceiveMoreDialog } from './ReceiveMoreDialog';
import { SplitDialog } from './SplitDialog';
import { texts } from './texts';

const commands = ['receive', 'adjust', 'move', 'split', 'merge'] as const;

/** What the yard does with a lot. */
export function LotCommands({ lot }: { lot: Lot }) {
  const t = useTexts(texts);
  const can = useCan();
  const navigate = useNavigate();
  const [open, setOpen] = useState<(typeof commands)[number] | null>(null);
  const close = () => setOpen(null);
  const goTo = (other: Lot) => {
    if (other.id !== lot.id) void navigate(`/lots/${other.id}`);
  };
  const useless = (command: string) => lot.pieces === 0 && (command === 'move' || command === 'split');
  if (!can('lot:manage')) return null;
  return (
    <Box role="group" aria-label={t.doing} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mt: 2.5 }}>
      {commands.map((command) => (
        <Button key={command} variant="outlined" disabled={useless(command)} onClick={() => setOpen(command)}>{t.commands[command]}</Button>
      ))}
      {can('transform:manage') && lot.availablePieces > 0 && <LinkButton variant="outlined" to={`/transformations/new?lot=${lot.id}`}>{t.commands.transform}</LinkButton>}
      {open === 'receive' && <ReceiveMoreDialog lot={lot} onClose={close} />}
      {open === 'adjust' && <AdjustDialog lot={lot} onClose={close} />}
      {open === 'move' && <MoveDialog lot={lot} onClose={close} done={goTo} />}
      {open === 'split' && <SplitDialog lot={lot} onClose={close} done={goTo} />}
      {open === 'merge' && <MergeDialog lot={lot} onClose={close} />}
    </Box>
  );
}
