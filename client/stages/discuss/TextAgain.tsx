import { useState } from 'react';
import type { DiscussTopic } from '#shared/stages/discuss/slices';
import { Button } from '../../kit/Button.tsx';
import { RichText } from '../../kit/RichText.tsx';
import { Sheet } from '../../kit/Sheet.tsx';
import { words } from '../../words/phone.ts';

/** The text that the group writes about, for whoever looks something up, or came too late to read it. */
export function TextAgain({ reading, lang }: { readonly reading: DiscussTopic; readonly lang: string }) {
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button variant="quiet" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {words.frame.text}
      </Button>
      <Sheet
        open={open}
        onClose={() => setOpen(false)}
        title={
          <span lang={lang} dir="auto">
            {reading.title}
          </span>
        }
        closeLabel={words.frame.close}
      >
        <RichText text={reading.text} lang={lang} look="reading" />
      </Sheet>
    </div>
  );
}
