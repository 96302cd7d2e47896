import { useEffect, useState } from 'react';
import { useDesk } from './desk.ts';

export interface Addresses {
  /** Where phones may find this machine, the likeliest first. */
  readonly origins: readonly string[];
  readonly phoneCame: boolean;
}

const ASK_EVERY = 4_000;

/** The addresses as they are now; asked again while the sheet is open, as the laptop may change its wifi. */
export function useAddresses(): Addresses | null | 'unknown' {
  const { code, secret } = useDesk();
  const [addresses, setAddresses] = useState<Addresses | null | 'unknown'>(null);
  useEffect(() => {
    let gone = false;
    const ask = async (): Promise<void> => {
      const found = await fetchAddresses(code, secret);
      if (!gone) setAddresses((before) => found ?? (before === null ? 'unknown' : before));
    };
    void ask();
    const timer = setInterval(() => void ask(), ASK_EVERY);
    return () => {
      gone = true;
      clearInterval(timer);
    };
  }, [code, secret]);
  return addresses;
}

async function fetchAddresses(code: string, secret: string): Promise<Addresses | null> {
  try {
    const response = await fetch(`/api/addresses?code=${code}`, { headers: { Authorization: `Bearer ${secret}` } });
    return response.ok ? ((await response.json()) as Addresses) : null; // the contract of this route
  } catch {
    return null;
  }
}
