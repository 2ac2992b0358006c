import { useEffect, useState } from 'react';

/** An address for what was fetched, which lives as long as who shows it; undefined while there is nothing. */
export function useBlobAddress(data: unknown): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!(data instanceof Blob)) return;
    const made = URL.createObjectURL(data);
    // The address lives as long as what shows it, which only an effect knows.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    setAddress(made);
    return () => {
      setAddress(undefined);
      URL.revokeObjectURL(made);
    };
  }, [data]);
  return address;
}
