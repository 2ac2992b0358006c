import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { upload } from '@/shared/api/upload';
import { useTexts } from '@/shared/i18n/language';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { Photos } from './Photos';
import { texts } from './texts';

interface Props {
  orderId: string;
  purpose: 'RECEIPT' | 'CLAIM';
  photos: readonly string[];
  onChange: (photos: string[]) => void;
}

/** Photos from the camera of a phone or from a folder: sent at once, so that the form only names them. */
export function PhotoInput({ orderId, purpose, photos, onChange }: Props) {
  const t = useTexts(texts);
  const input = useRef<HTMLInputElement>(null);
  const [percent, setPercent] = useState(0);
  const send = useMutation({
    mutationFn: async (files: File[]) => {
      const ids: string[] = [];
      for (const file of files) {
        const id = crypto.randomUUID();
        const name = encodeURIComponent(file.name.slice(-100) || 'photo.jpg');
        await upload(`/api/v1/orders/${orderId}/attachments/${id}?name=${name}&purpose=${purpose}`, file, setPercent);
        ids.push(id);
      }
      return ids;
    },
    onSuccess: (ids) => onChange([...photos, ...ids]),
  });
  return (
    <Box>
      <ProblemAlert error={send.error} />
      <input
        ref={input}
        type="file"
        accept="image/jpeg,image/png,image/webp"
        capture="environment"
        multiple
        hidden
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          if (files.length > 0) send.mutate(files);
        }}
      />
      <Button variant="outlined" loading={send.isPending} onClick={() => input.current?.click()}>
        {send.isPending ? t.sending(percent) : t.add}
      </Button>
      {photos.length > 0 && <Box component="span" role="status" sx={{ ml: 1.5 }}>{t.sent(photos.length)}</Box>}
      <Photos orderId={orderId} photos={photos} />
    </Box>
  );
}
