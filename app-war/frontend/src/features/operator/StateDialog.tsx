import { useQueryClient } from '@tanstack/react-query';
import { postOperatorCompaniesByIdReactivation, postOperatorCompaniesByIdSuspension } from '@/generated';
import type { OperatorCompany } from '@/shared/api/model';
import { useCommand } from '@/shared/form/useCommand';
import { useTexts } from '@/shared/i18n/language';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { texts } from './texts';

export function StateDialog({ company, onClose }: { company: OperatorCompany; onClose: () => void }) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const suspend = company.state === 'ACTIVE';
  const refresh = () => void queries.invalidateQueries({ queryKey: ['operator', 'companies'] });
  const command = useCommand(
    (_: null, key) => {
      const call = suspend ? postOperatorCompaniesByIdSuspension : postOperatorCompaniesByIdReactivation;
      return call({ path: { id: company.id }, body: { version: company.version }, headers: { 'Idempotency-Key': key } });
    },
    {
      done: () => {
        refresh();
        onClose();
      },
      failed: refresh,
    },
  );
  return (
    <ConfirmDialog
      title={suspend ? t.suspendTitle(company.tradeName) : t.reactivateTitle(company.tradeName)}
      text={suspend ? t.suspendText : t.reactivateText}
      action={suspend ? t.suspend : t.reactivate}
      danger={suspend}
      onClose={onClose}
      onConfirm={() => command.mutate(null)}
      busy={command.isPending}
      error={command.error}
    />
  );
}
