import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { postShoppingLists } from '@/generated';
import { useTexts } from '@/shared/i18n/language';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ListForm } from './ListForm';
import { texts } from './texts';

export function NewListPage() {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const queries = useQueryClient();
  return (
    <>
      <PageHeading title={t.newList} up={{ to: '/shopping', label: t.title }} />
      <ListForm
        send={(body, key) => postShoppingLists({ body, headers: { 'Idempotency-Key': key } })}
        done={(list) => {
          void queries.invalidateQueries({ queryKey: ['shopping'] });
          void navigate(`/shopping/${list.id}`, { replace: true });
        }}
      />
    </>
  );
}
