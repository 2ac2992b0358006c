import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { deleteShoppingListsById, getShoppingListsById, getShoppingListsByIdComparison } from '@/generated';
import { useCatalogue } from '@/shared/api/catalogue';
import { useCan } from '@/shared/api/me';
import { useFormat } from '@/shared/format/useFormat';
import { useCommand } from '@/shared/form/useCommand';
import { useTexts } from '@/shared/i18n/language';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeading } from '@/shared/ui/PageHeading';
import { Drafts } from './Drafts';
import { Matrix } from './Matrix';
import { Sellers } from './Sellers';
import { texts } from './texts';

/** Line number → the offer chosen for it. */
export type Chosen = Partial<Record<number, string>>;

export function ComparisonPage() {
  const { id = '' } = useParams();
  const t = useTexts(texts);
  const can = useCan();
  const format = useFormat();
  const catalogue = useCatalogue();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [removing, setRemoving] = useState(false);
  const [chosen, setChosen] = useState<Chosen>({});
  const list = useQuery({ queryKey: ['shopping', id], queryFn: () => getShoppingListsById({ path: { id } }) });
  const comparison = useQuery({ queryKey: ['shopping', id, 'comparison'], queryFn: ({ signal }) => getShoppingListsByIdComparison({ path: { id }, signal }) });
  const remove = useCommand((version: number) => deleteShoppingListsById({ path: { id }, query: { version } }), {
    done: () => {
      void queries.invalidateQueries({ queryKey: ['shopping'] });
      void navigate('/shopping', { replace: true });
    },
  });
  const mayDraft = can('order:draft');
  return (
    <Loaded query={list}>
      {(data) => (
        <>
          <PageHeading
            title={data.name}
            intro={[data.neededBy == null ? undefined : `${t.neededBy}: ${format.date(data.neededBy)}`, data.deliverTo == null ? undefined : `${t.deliverTo}: ${catalogue.prefectureName(data.deliverTo)}`].filter(Boolean).join('　')}
            up={{ to: '/shopping', label: t.title }}
            actions={mayDraft && <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}><LinkButton to={`/shopping/${id}/lines`} variant="outlined">{t.edit}</LinkButton><Button color="error" onClick={() => setRemoving(true)}>{t.remove}</Button></Box>}
          />
          <Loaded query={comparison}>
            {(found) => (
              <>
                <Sellers comparison={found} setChosen={setChosen} />
                <Matrix comparison={found} deliverTo={data.deliverTo} chosen={chosen} setChosen={setChosen} />
                {mayDraft && <Drafts comparison={found} chosen={chosen} list={data} />}
              </>
            )}
          </Loaded>
          {removing && <ConfirmDialog title={t.remove} text={t.removeText} action={t.remove} danger busy={remove.isPending} error={remove.error} onClose={() => setRemoving(false)} onConfirm={() => remove.mutate(data.version)} />}
        </>
      )}
    </Loaded>
  );
}
