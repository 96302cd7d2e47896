// The sheet that is open, if any: each is there only while it is needed.

import { Confirm } from '../kit/Confirm.tsx';
import { words } from '../words/console.ts';
import { AddSheet } from './AddSheet.tsx';
import { type Sheet, useDesk } from './desk.ts';
import { JoinSheet } from './JoinSheet.tsx';
import { KeysSheet } from './KeysSheet.tsx';
import { LinkSheet } from './LinkSheet.tsx';
import { PersonSheet } from './PersonSheet.tsx';
import { RehearsalSheet } from './RehearsalSheet.tsx';
import { RosterSheet, SetupSheet } from './setup/sheets.tsx';

export interface SheetsProps {
  readonly sheet: Sheet | null;
  readonly end: (ended: boolean) => void;
}

export function Sheets({ sheet, end }: SheetsProps) {
  const { code, open, people } = useDesk();
  const close = (): void => open(null);
  switch (sheet?.kind) {
    case undefined:
      return null;
    case 'person': {
      const person = people.people.find((one) => one.id === sheet.person);
      return person ? <PersonSheet key={person.id} person={person} onClose={close} /> : null;
    }
    case 'add':
      return <AddSheet onClose={close} />;
    case 'join':
      return <JoinSheet onClose={close} />;
    case 'link':
      return <LinkSheet onClose={close} />;
    case 'rehearsal':
      return <RehearsalSheet onClose={close} />;
    case 'setup':
      return <SetupSheet onClose={close} />;
    case 'roster':
      return <RosterSheet onClose={close} />;
    case 'keys':
      return <KeysSheet onClose={close} />;
    case 'end':
      return (
        <Confirm
          open
          title={words.endSheet.title}
          confirmLabel={words.endSheet.confirm}
          cancelLabel={words.cancel}
          onConfirm={() => {
            close();
            end(true);
          }}
          onCancel={close}
        >
          <p>{words.endSheet.text}</p>
          <p>
            <a href={`/r/${code}`} target="_blank" rel="noreferrer">
              {words.endSheet.report}
            </a>
          </p>
        </Confirm>
      );
  }
}
