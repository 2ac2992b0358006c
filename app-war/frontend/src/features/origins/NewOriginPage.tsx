import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { postOrigins } from '@/generated';
import { zPostOriginsBody } from '@/generated/zod.gen';
import { useApiForm } from '@/shared/form/useApiForm';
import { useTexts } from '@/shared/i18n/language';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { noFacts, OriginForm } from './OriginForm';
import { texts } from './texts';

export function NewOriginPage() {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const form = useApiForm({
    schema: zPostOriginsBody,
    defaultValues: { origin: noFacts },
    send: (body, key) => postOrigins({ body, headers: { 'Idempotency-Key': key } }),
    done: (origin) => {
      void queries.invalidateQueries({ queryKey: ['origins'] });
      void navigate(`/origins/${origin.id}`);
    },
  });
  return (
    <>
      <PageHeading title={t.add} up={{ to: '/origins', label: t.title }} />
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <OriginForm control={form.control} />
        <Button variant="contained" size="large" {...form.submitProps}>{t.create}</Button>
      </form>
    </>
  );
}
