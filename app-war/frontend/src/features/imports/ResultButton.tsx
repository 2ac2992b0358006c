import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { getImportsByIdResult, type StockImport } from '@/generated';
import { useTexts } from '@/shared/i18n/language';
import { texts } from './texts';

/** Fetches the user's own workbook with what is wrong in it: by an address that is good for this once. */
export function ResultButton({ import: of, small = false }: { import: Pick<StockImport, 'id' | 'format'>; small?: boolean }) {
  const t = useTexts(texts);
  const fetchFile = useMutation({
    mutationFn: () => getImportsByIdResult({ path: { id: of.id } }),
    onSuccess: (link) => window.location.assign(link.url),
  });
  return (
    <Button variant="outlined" size={small ? 'small' : 'medium'} loading={fetchFile.isPending} onClick={() => fetchFile.mutate()}>
      {of.format === 'XLS' ? t.downloadResultAs('.xlsx') : t.downloadResult}
    </Button>
  );
}
