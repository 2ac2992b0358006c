import Box from '@mui/material/Box';
import type { OperatorInvitation } from '@/shared/api/model';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { terms } from '@/shared/i18n/terms';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Fact, Facts } from '@/shared/ui/Fact';
import { StatusChip } from '@/shared/ui/StatusChip';
import { invitationTone } from '@/shared/ui/tones';
import { texts } from './texts';

/** What became of each link and of the e-mail that carried it, the latest first. */
export function Invitations({ invitations }: { invitations: OperatorInvitation[] }) {
  const t = useTexts(texts);
  const words = useTexts(terms);
  const format = useFormat();
  if (invitations.length === 0) return <EmptyState title={t.noInvitations} />;
  return (
    <Box component="ul" aria-label={t.invitations} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {invitations.map((one) => (
        <Box component="li" key={one.id} sx={{ py: 1.5, '& + li': { borderTop: '1px solid', borderColor: 'divider' } }}>
          <Facts columns={180}>
            <Fact label={t.link}><StatusChip label={words.invitationState[one.state]} tone={invitationTone[one.state]} /></Fact>
            <Fact label={t.mail}>{one.letter ? words.letterState[one.letter] : t.noMail}</Fact>
            <Fact label={t.madeAt}>{format.dateTime(one.madeAt)}</Fact>
            <Fact label={t.until}>{format.dateTime(one.expiresAt)}</Fact>
          </Facts>
        </Box>
      ))}
    </Box>
  );
}
