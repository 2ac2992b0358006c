import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { getDocumentsByIdFile } from '@/generated';
import type { TradeDocument } from '@/shared/api/model';
import { useTexts } from '@/shared/i18n/language';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { documentTexts } from './texts';

/** Fetches a paper by an address that is good for a short while; the server looks first whether the file is still what was issued. */
export function DocumentFiles({ document }: { document: TradeDocument }) {
  const t = useTexts(documentTexts);
  const file = useMutation({
    mutationFn: (format: 'PDF' | 'XLSX') => getDocumentsByIdFile({ path: { id: document.id }, query: { format } }),
    onSuccess: (link) => window.location.assign(link.url),
  });
  return (
    <Box>
      <Box sx={{ display: 'flex', gap: 1 }}>
        {(['PDF', 'XLSX'] as const).map((format) => {
          const label = format === 'PDF' ? t.pdf : t.excel;
          return (
            <Button key={format} size="small" variant="outlined" loading={file.isPending && file.variables === format} onClick={() => file.mutate(format)} aria-label={t.open(label, document.number)}>
              {label}
            </Button>
          );
        })}
      </Box>
      <ProblemAlert error={file.error} />
    </Box>
  );
}
