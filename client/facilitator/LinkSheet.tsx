import { useRef, useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { Field } from '../kit/Field.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { words } from '../words/console.ts';
import { useDesk } from './desk.ts';
import styles from './Form.module.css';
import { useAddresses } from './useAddresses.ts';

/** The facilitator link, to be handed on. Clipboard and share are missing on a plain-http LAN address, so it is marked and copied the old way. */
export function LinkSheet({ onClose }: { readonly onClose: () => void }) {
  const { code, secret, presence } = useDesk();
  const field = useRef<HTMLInputElement>(null);
  const [done, setDone] = useState<'yes' | 'no' | null>(null);
  const addresses = useAddresses();
  // From localhost the link would lead nobody here; the first address of the room does.
  const origin = isLocal(location.hostname) ? (addresses !== 'unknown' && addresses?.origins[0]) || location.origin : location.origin;
  const link = `${origin}/f/${code}#${secret}`;
  const copy = (): void => {
    field.current?.focus();
    field.current?.select();
    setDone(document.execCommand('copy') ? 'yes' : 'no');
  };
  return (
    <Sheet
      open
      onClose={onClose}
      title={words.linkSheet.title}
      closeLabel={words.close}
      side="end"
      actions={
        <Button variant="primary" onClick={copy}>
          {words.linkSheet.copy}
        </Button>
      }
    >
      <div className={styles.form}>
        <p className={styles.text}>{words.linkSheet.text}</p>
        <Field
          label={words.linkSheet.field}
          value={link}
          onChange={() => {}}
          readOnly
          ref={field}
          dir="ltr"
          onFocus={(event) => event.target.select()}
        />
        <p role="status">{done === 'yes' ? words.toast.copied : done === 'no' ? words.toast.notCopied : ''}</p>
        <p className={styles.text}>{words.linkSheet.screens(presence?.screens.facilitators ?? 1)}</p>
      </div>
    </Sheet>
  );
}

function isLocal(name: string): boolean {
  return name === 'localhost' || name === '[::1]' || name.startsWith('127.');
}
