import { getMovements } from '@/generated';
import { usePages } from '@/shared/api/pages';
import { useTexts } from '@/shared/i18n/language';
import { MovementList } from '@/shared/stock/MovementList';
import { stockTexts } from '@/shared/stock/texts';
import { EmptyState } from '@/shared/ui/EmptyState';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Section } from '@/shared/ui/Section';
import { texts } from './texts';

export function LotLedger({ lotId, lotNumber }: { lotId: string; lotNumber: string }) {
  const t = useTexts(texts);
  const s = useTexts(stockTexts);
  const pages = usePages(['movements', 'lot', lotId], (cursor, signal) => getMovements({ query: { lotId, cursor }, signal }));
  return (
    <Section title={t.ledger} intro={t.ledgerHint} flush action={<LinkButton to={`/movements?q=${encodeURIComponent(lotNumber)}`} size="small">{t.fullLedger}</LinkButton>}>
      <MovementList label={t.ledger} pages={pages} ofOneLot empty={<EmptyState title={s.noMovements} />} />
    </Section>
  );
}
