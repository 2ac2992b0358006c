import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { deleteLoadPlansById } from '@/generated';
import type { LoadPlan } from '@/shared/api/model';
import { useCommand } from '@/shared/form/useCommand';
import { useTexts } from '@/shared/i18n/language';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { planTexts } from './planTexts';

export function DeletePlan({ plan }: { plan: LoadPlan }) {
  const t = useTexts(planTexts);
  const [asking, setAsking] = useState(false);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const run = useCommand((version: number) => deleteLoadPlansById({ path: { id: plan.id }, query: { version } }), {
    done: () => {
      void navigate('/load-plans', { replace: true });
      void queries.invalidateQueries({ queryKey: ['orders', 'load-plans'], exact: true });
    },
    failed: () => void queries.invalidateQueries({ queryKey: ['orders', 'load-plans'] }),
  });
  return (
    <>
      <Button color="error" onClick={() => setAsking(true)}>{t.delete}</Button>
      {asking && <ConfirmDialog danger title={t.deleteTitle} text={t.deleteText} action={t.delete} onClose={() => setAsking(false)} onConfirm={() => run.mutate(plan.version)} busy={run.isPending} error={run.error} />}
    </>
  );
}
