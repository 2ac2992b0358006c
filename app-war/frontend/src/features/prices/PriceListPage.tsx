import Button from '@mui/material/Button';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { deletePriceListsById, getPriceListsById, postPriceLists, putPriceListsById } from '@/generated';
import { useCan } from '@/shared/api/me';
import type { PriceList } from '@/shared/api/model';
import { useCommand } from '@/shared/form/useCommand';
import { today } from '@/shared/format/format';
import { useTexts } from '@/shared/i18n/language';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeading } from '@/shared/ui/PageHeading';
import { PriceListForm } from './PriceListForm';
import { texts } from './texts';

export function NewPriceListPage() {
  const t = useTexts(texts);
  const navigate = useNavigate();
  return (
    <>
      <PageHeading title={t.newList} intro={t.formHint} up={{ to: '/price-lists', label: t.title }} />
      <PriceListForm
        content={{ name: '', validFrom: today(), validUntil: null, note: '', partners: [], groups: [], items: [] }}
        send={(content, key) => postPriceLists({ body: { content }, headers: { 'Idempotency-Key': key } })}
        done={(list) => void navigate(`/price-lists/${list.id}`)}
      />
    </>
  );
}

export function PriceListPage() {
  const { id = '' } = useParams();
  const list = useQuery({ queryKey: ['price-lists', 'one', id], queryFn: () => getPriceListsById({ path: { id } }) });
  return <Loaded query={list}>{(data) => <Detail list={data} />}</Loaded>;
}

function Detail({ list }: { list: PriceList }) {
  const t = useTexts(texts);
  const can = useCan();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [removing, setRemoving] = useState(false);
  const remove = useCommand(() => deletePriceListsById({ path: { id: list.id }, query: { version: list.version } }), {
    done: () => {
      void queries.invalidateQueries({ queryKey: ['price-lists'] });
      void navigate('/price-lists');
    },
  });
  return (
    <>
      <PageHeading
        title={list.content.name}
        intro={t.formHint}
        up={{ to: '/price-lists', label: t.title }}
        actions={
          <>
            {can('price:manage') && <Button color="error" onClick={() => setRemoving(true)}>{t.remove}</Button>}
            {list.content.partners[0] !== undefined && <LinkButton to={`/price-lists/results?company=${list.content.partners[0]}`} variant="outlined">{t.results}</LinkButton>}
          </>
        }
      />
      <PriceListForm
        // Another version is another form: what was typed belongs to the one that was seen.
        key={list.version}
        content={list.content}
        readOnly={!can('price:manage')}
        send={(content) => putPriceListsById({ path: { id: list.id }, body: { version: list.version, content } })}
        done={(changed) => queries.setQueryData(['price-lists', 'one', list.id], changed)}
      />
      {removing && (
        <ConfirmDialog
          title={t.removeTitle(list.content.name)}
          text={t.removeText}
          action={t.remove}
          danger
          onClose={() => setRemoving(false)}
          onConfirm={() => remove.mutate(undefined)}
          busy={remove.isPending}
          error={remove.error}
        />
      )}
    </>
  );
}
