import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { getShoppingListsById, putShoppingListsById } from '@/generated';
import { useTexts } from '@/shared/i18n/language';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ListForm } from './ListForm';
import { texts } from './texts';

export function EditListPage() {
  const { id = '' } = useParams();
  const t = useTexts(texts);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const list = useQuery({ queryKey: ['shopping', id], queryFn: () => getShoppingListsById({ path: { id } }) });
  return (
    <Loaded query={list}>
      {(data) => (
        <>
          <PageHeading title={data.name} up={{ to: `/shopping/${id}`, label: t.compare }} />
          <ListForm
            key={data.version}
            start={data}
            send={(body) => putShoppingListsById({ path: { id }, body: { ...body, version: data.version } })}
            done={() => {
              void queries.invalidateQueries({ queryKey: ['shopping'] });
              void navigate(`/shopping/${id}`, { replace: true });
            }}
          />
        </>
      )}
    </Loaded>
  );
}
