import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { deleteOrdersByIdAttachmentsByAttachmentId, getOrdersByIdAttachments, getOrdersByIdAttachmentsByAttachmentId } from '@/generated';
import type { GetOrdersByIdAttachmentsResponse } from '@/generated';
import { useCan } from '@/shared/api/me';
import type { Order } from '@/shared/api/model';
import { Problem } from '@/shared/api/problem';
import { upload } from '@/shared/api/upload';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { save } from '@/shared/ui/save';
import { Section } from '@/shared/ui/Section';
import { attachmentTexts } from './texts';

const MOST_BYTES = 10 * 1024 * 1024;

/** What goes along with an order; both companies keep it. */
export function Attachments({ order }: { order: Order }) {
  const t = useTexts(attachmentTexts);
  const can = useCan();
  const queries = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const [percent, setPercent] = useState(0);
  const files = useQuery({ queryKey: ['orders', 'files', order.id], queryFn: () => getOrdersByIdAttachments({ path: { id: order.id } }) });
  const adding = useMutation({
    // The id is ours: what is sent again after a broken line is there once.
    mutationFn: ({ file, id }: { file: File; id: string }) =>
      upload(`/api/v1/orders/${order.id}/attachments/${id}?purpose=REQUEST&name=${encodeURIComponent(file.name)}`, file, setPercent),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['orders', 'files', order.id] }),
  });
  const over = order.status === 'COMPLETED' || order.status === 'CANCELLED';
  const mayAdd = !over && (order.side === 'PURCHASE' ? can('order:draft') : can('order:manage'));
  const tooLarge = adding.variables !== undefined && adding.variables.file.size > MOST_BYTES;
  return (
    <Section title={t.title} intro={t.hint} action={mayAdd && <Button variant="outlined" loading={adding.isPending} onClick={() => input.current?.click()}>{t.add}</Button>}>
      <input
        ref={input}
        type="file"
        hidden
        accept="application/pdf,image/png,image/jpeg,image/webp,.xlsx"
        aria-label={t.add}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file === undefined) return;
          setPercent(0);
          adding.mutate({ file, id: crypto.randomUUID() });
        }}
      />
      {adding.isPending && (
        <Box role="status" sx={{ mb: 2 }}>
          {t.sending(percent)}
          <LinearProgress variant="determinate" value={percent} aria-label={t.sending(percent)} />
        </Box>
      )}
      {tooLarge ? <Alert severity="error" sx={{ mb: 2 }}>{t.tooLarge}</Alert> : <ProblemAlert error={adding.error ?? files.error} extra={adding.error instanceof Problem ? adding.error.errors.map((one) => one.message) : []} />}
      {files.data?.length === 0 && <Typography color="textSecondary">{t.none}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {(files.data ?? []).map((file) => <FileRow key={file.id} order={order} file={file} mayRemove={mayAdd && order.status === 'DRAFT'} />)}
      </Box>
    </Section>
  );
}

function FileRow({ order, file, mayRemove }: { order: Order; file: GetOrdersByIdAttachmentsResponse[number]; mayRemove: boolean }) {
  const t = useTexts(attachmentTexts);
  const format = useFormat();
  const queries = useQueryClient();
  const path = { id: order.id, attachmentId: file.id };
  const opening = useMutation({
    mutationFn: () => getOrdersByIdAttachmentsByAttachmentId({ path, parseAs: 'blob' }),
    onSuccess: (content) => save(content, file.name),
  });
  const removing = useMutation({
    mutationFn: () => deleteOrdersByIdAttachmentsByAttachmentId({ path }),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['orders', 'files', order.id] }),
  });
  return (
    <Box component="li" sx={{ py: 1.25, borderTop: '1px solid', borderColor: '#ece7dc', display: 'flex', flexWrap: 'wrap', gap: '4px 16px', alignItems: 'center', justifyContent: 'space-between' }}>
      <Box sx={{ minWidth: 0, flex: '1 1 240px' }}>
        <Box sx={{ fontWeight: 700, overflowWrap: 'anywhere' }}>{file.name}</Box>
        <Box sx={{ color: 'text.secondary', fontSize: '0.9375rem' }}>{format.number(Math.ceil(file.bytes / 1024))} kB · {file.byUs ? t.byUs : order.counterparty.tradeName} · {format.dateTime(file.at)}</Box>
        <ProblemAlert error={opening.error ?? removing.error} />
      </Box>
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button size="small" loading={opening.isPending} onClick={() => opening.mutate()}>{t.open}</Button>
        {mayRemove && <Button size="small" color="error" loading={removing.isPending} onClick={() => removing.mutate()}>{t.remove}</Button>}
      </Box>
    </Box>
  );
}
