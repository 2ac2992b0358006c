import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getMeNotices, putMeNotices } from '@/generated';
import type { NoticeSetting } from '@/shared/api/model';
import { useTexts } from '@/shared/i18n/language';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { Section } from '@/shared/ui/Section';
import { texts } from './texts';

export function NoticesPage() {
  const t = useTexts(texts);
  const settings = useQuery({ queryKey: ['notices'], queryFn: () => getMeNotices() });
  return (
    <>
      <PageHeading title={t.title} intro={t.intro} />
      <Section title={t.kinds}>
        <Loaded query={settings}>{(data) => <Switches settings={data} />}</Loaded>
      </Section>
    </>
  );
}

function Switches({ settings }: { settings: NoticeSetting[] }) {
  const t = useTexts(texts);
  const words: Record<string, string> = t.kind;
  const queries = useQueryClient();
  const choice = useMutation({
    mutationFn: ({ kind, wanted }: NoticeSetting) => putMeNotices({ body: { kind, wanted } }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['notices'] }),
  });
  if (settings.length === 0) return <EmptyState title={t.none} />;
  return (
    <>
      <ProblemAlert error={choice.error} />
      <Box component="ul" aria-label={t.kinds} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {settings.map(({ kind, wanted }) => (
          <Box component="li" key={kind} sx={{ py: 0.5, '& + li': { borderTop: '1px solid', borderColor: 'divider' } }}>
            <FormControlLabel
              sx={{ m: 0, py: 1, width: '100%', justifyContent: 'space-between', gap: 2 }}
              labelPlacement="start"
              label={words[kind] ?? kind}
              control={
                <Switch
                  checked={choice.isPending && choice.variables.kind === kind ? choice.variables.wanted : wanted}
                  onChange={(event) => choice.mutate({ kind, wanted: event.target.checked })}
                />
              }
            />
          </Box>
        ))}
      </Box>
      <Typography variant="body2" color="textSecondary" role="status">{choice.isSuccess && t.saved}</Typography>
    </>
  );
}
