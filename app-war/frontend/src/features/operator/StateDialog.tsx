import { useQueryClient } from '@tanstack/react-query';
import {
  postOperatorCompaniesByIdClosure,
  postOperatorCompaniesByIdReactivation,
  postOperatorCompaniesByIdRevocation,
  postOperatorCompaniesByIdSuspension,
} from '@/generated';
import type { OperatorCompany } from '@/shared/api/model';
import { useCommand } from '@/shared/form/useCommand';
import { useTexts } from '@/shared/i18n/language';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { texts } from './texts';

const calls = {
  suspend: postOperatorCompaniesByIdSuspension,
  reactivate: postOperatorCompaniesByIdReactivation,
  close: postOperatorCompaniesByIdClosure,
  revoke: postOperatorCompaniesByIdRevocation,
};
export type Move = keyof typeof calls;

/** What an operator may do to a company, by its state. */
export const moves: Record<OperatorCompany['state'], readonly Move[]> = {
  INVITED: ['revoke'],
  ACTIVE: ['suspend', 'close'],
  SUSPENDED: ['reactivate', 'close'],
  LEAVING: [],
  CLOSED: [],
};

export function StateDialog({ company, move, onClose }: { company: OperatorCompany; move: Move; onClose: () => void }) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const refresh = () => void queries.invalidateQueries({ queryKey: ['operator', 'companies'] });
  const command = useCommand(
    (_: null, key) => calls[move]({ path: { id: company.id }, body: { version: company.version }, headers: { 'Idempotency-Key': key } }),
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
      title={t.moveTitle[move](company.tradeName)}
      text={t.moveText[move]}
      action={t.move[move]}
      danger={move !== 'reactivate'}
      onClose={onClose}
      onConfirm={() => command.mutate(null)}
      busy={command.isPending}
      error={command.error}
    />
  );
}
