import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { getOrdersByIdDocumentsPreview } from '@/generated';
import type { DuePaper } from '@/shared/api/model';
import { useTexts } from '@/shared/i18n/language';
import { save } from '@/shared/ui/save';
import { texts } from './texts';

/** The paper as it would be issued, without a number; kept nowhere. */
export function PreviewButton({ orderId, due, label }: { orderId: string; due: DuePaper; label: string }) {
  const t = useTexts(texts);
  const preview = useMutation({
    mutationFn: () => getOrdersByIdDocumentsPreview({ path: { id: orderId }, query: { kind: due.kind, shipment: due.shipmentId ?? undefined }, parseAs: 'blob' }),
    onSuccess: (paper) => save(paper, 'preview.pdf'),
  });
  return <Button variant="text" loading={preview.isPending} onClick={() => preview.mutate()} aria-label={label}>{t.preview}</Button>;
}
