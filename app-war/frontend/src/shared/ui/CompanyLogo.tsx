import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { getCompaniesByIdLogo } from '@/generated';
import { useBlobAddress } from './useBlobAddress';

interface Props {
  companyId: string;
  /** Its hash: another one is another picture. */
  logo: string | null;
  name: string;
  size?: number;
}

/** A company's sign, or the first letter of its name. Says nothing to a screen reader: the name stands beside it. */
export function CompanyLogo({ companyId, logo, name, size = 64 }: Props) {
  const { data } = useQuery({
    queryKey: ['logo', companyId, logo],
    queryFn: ({ signal }) => getCompaniesByIdLogo({ path: { id: companyId }, parseAs: 'blob', signal }),
    enabled: logo !== null,
    staleTime: Infinity,
  });
  const address = useBlobAddress(logo === null ? undefined : data);
  const frame = { width: size, height: size, flexShrink: 0, borderRadius: 1.5, border: '1px solid', borderColor: 'divider', bgcolor: 'background.paper' } as const;
  if (address !== undefined) return <Box component="img" src={address} alt="" sx={{ ...frame, objectFit: 'contain' }} />;
  return (
    <Box aria-hidden="true" sx={{ ...frame, bgcolor: '#f3ead9', color: '#7a4a1c', display: 'flex', alignItems: 'center', justifyContent: 'center', fontWeight: 700, fontSize: size * 0.42 }}>
      {Array.from(name)[0] ?? ''}
    </Box>
  );
}
