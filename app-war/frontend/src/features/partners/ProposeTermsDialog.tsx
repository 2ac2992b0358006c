import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getCompanySettings, postPartnersByIdTerms } from '@/generated';
import { zPostPartnersByIdTermsBody } from '@/generated/zod.gen';
import { useCan } from '@/shared/api/me';
import type { Partner, Terms } from '@/shared/api/model';
import { TextInput } from '@/shared/form/fields';
import { useApiForm } from '@/shared/form/useApiForm';
import { useTexts } from '@/shared/i18n/language';
import { TermsFields } from '@/shared/trade/TermsFields';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { Loading } from '@/shared/ui/Loading';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { texts } from './texts';

interface Props {
  partner: Partner;
  /** What holds now; without it, what we usually propose. */
  start: Terms | undefined;
  onClose: () => void;
}

/** What is usual in the trade, where even our own usual terms cannot be had. */
const usual: Terms = { payment: 'MONTHLY', closingDay: 31, dueMonths: 1, dueDay: 31, quantityTolerancePercent: 0, amountRounding: 'FLOOR' };

export function ProposeTermsDialog({ partner, start, onClose }: Props) {
  const can = useCan();
  const asked = start === undefined && can('company:view');
  const settings = useQuery({ queryKey: ['company', 'settings'], queryFn: () => getCompanySettings(), enabled: asked });
  const ready = start ?? settings.data?.inForce.terms ?? (asked && settings.isPending ? undefined : usual);
  return ready === undefined ? <Loading /> : <ProposeForm partner={partner} start={ready} onClose={onClose} />;
}

function ProposeForm({ partner, start, onClose }: { partner: Partner; start: Terms; onClose: () => void }) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const refresh = () => void queries.invalidateQueries({ queryKey: ['partners'] });
  const form = useApiForm({
    schema: zPostPartnersByIdTermsBody,
    defaultValues: { terms: start, remarks: '' },
    send: (body, key) => postPartnersByIdTerms({ path: { id: partner.id }, body, headers: { 'Idempotency-Key': key } }),
    done: () => {
      refresh();
      onClose();
    },
    failed: refresh,
  });
  return (
    <CommandDialog title={t.proposeTitle(partner.tradeName)} wide onClose={onClose} busy={form.sending} action={<Button variant="contained" {...form.submitProps}>{t.proposeSend}</Button>}>
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <Typography className="phrase" sx={{ mb: 2.5 }}>{t.proposeText}</Typography>
        <TermsFields control={form.control} at="terms" />
        <Box sx={{ mt: 2.5 }}><TextInput control={form.control} name="remarks" label={t.remarks} rows={2} /></Box>
      </form>
    </CommandDialog>
  );
}
