import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { postBlockedCompanies } from '@/generated';
import { useCommand } from '@/shared/form/useCommand';
import { useTexts } from '@/shared/i18n/language';
import { defineTexts } from '@/shared/i18n/texts';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';

export const blockTexts = defineTexts(
  {
    block: 'ブロックする',
    title: (name: string) => `${name} をブロックしますか？`,
    text: '取引関係は終わり、相手は自社に申請できず、自社の公開情報も出品も見えなくなります。相手に知らせは行きません。進行中の取引は最後まで続けられます。ブロックはいつでも解除できます。',
  },
  {
    block: 'Block',
    title: (name: string) => `Block ${name}?`,
    text: 'The partnership ends; they can no longer send you requests and see neither your profile nor your listings. They are not told. Running orders go on to their end. You can unblock them at any time.',
  },
);

export function BlockDialog({ companyId, tradeName, onClose }: { companyId: string; tradeName: string; onClose: () => void }) {
  const t = useTexts(blockTexts);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const command = useCommand(
    (_: null, key) => postBlockedCompanies({ body: { companyId }, headers: { 'Idempotency-Key': key } }),
    {
      done: () => {
        for (const key of ['blocked-companies', 'partners', 'companies']) void queries.invalidateQueries({ queryKey: [key] });
        onClose();
        void navigate('/partners/blocked');
      },
    },
  );
  return (
    <ConfirmDialog
      title={t.title(tradeName)}
      text={t.text}
      action={t.block}
      danger
      onClose={onClose}
      onConfirm={() => command.mutate(null)}
      busy={command.isPending}
      error={command.error}
    />
  );
}
