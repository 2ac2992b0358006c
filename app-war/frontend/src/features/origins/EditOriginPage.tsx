import Button from '@mui/material/Button';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { getOriginsById, putOriginsById } from '@/generated';
import { zPutOriginsByIdBody } from '@/generated/zod.gen';
import type { Origin } from '@/shared/api/model';
import { useApiForm } from '@/shared/form/useApiForm';
import { useTexts } from '@/shared/i18n/language';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { factsOf, OriginForm } from './OriginForm';
import { texts } from './texts';

export function EditOriginPage() {
  const { id = '' } = useParams();
  const origin = useQuery({ queryKey: ['origins', 'one', id], queryFn: () => getOriginsById({ path: { id } }) });
  return <Loaded query={origin}>{(data) => <Edit key={data.version} origin={data} />}</Loaded>;
}

function Edit({ origin }: { origin: Origin }) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const form = useApiForm({
    schema: zPutOriginsByIdBody,
    defaultValues: { version: origin.version, origin: factsOf(origin) },
    send: (body) => putOriginsById({ path: { id: origin.id }, body }),
    done: (answer) => {
      queries.setQueryData(['origins', 'one', origin.id], answer);
      void queries.invalidateQueries({ queryKey: ['origins'] });
      void navigate(`/origins/${origin.id}`);
    },
  });
  return (
    <>
      <PageHeading title={`${t.edit} ${origin.number}`} up={{ to: `/origins/${origin.id}`, label: origin.number }} />
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <OriginForm control={form.control} received={origin.received != null} />
        <Button variant="contained" size="large" {...form.submitProps}>{t.save}</Button>
      </form>
    </>
  );
}
