// What is settled before groups are formed. Everything counts at once; a no stands above what was asked.

import { useState } from 'react';
import type { SetupView } from '#shared/view/deskViews';
import { Notice } from '../../kit/Notice.tsx';
import { Sheet } from '../../kit/Sheet.tsx';
import { Skeleton } from '../../kit/Skeleton.tsx';
import { useSlice } from '../../sync/hooks.ts';
import { words } from '../../words/setup.ts';
import { useDesk } from '../desk.ts';
import { MixPart } from './MixPart.tsx';
import styles from './Setup.module.css';
import { TablesPart } from './TablesPart.tsx';
import { Tabs } from './Tabs.tsx';
import { useSettings } from './useSettings.ts';
import { type SheetAsk, useSheetAsk } from './useSheetAsk.ts';
import { WishesPart } from './WishesPart.tsx';

const TABS = ['tables', 'mix', 'wishes'] as const;

export function SetupPage({ onClose }: { readonly onClose: () => void }) {
  const setup = useSlice<SetupView>('facilitator', 'setup');
  const { ask, refusal } = useSheetAsk();
  return (
    <Sheet
      open
      onClose={onClose}
      title={words.sheet.title}
      closeLabel={words.close}
      side="end"
      // Below what scrolls: wherever one has just pressed something, the no is in sight.
      actions={refusal !== '' && <Notice tone="refusal">{refusal}</Notice>}
    >
      {setup ? <Parts setup={setup} ask={ask} /> : <Skeleton lines={6} label={words.loading} />}
    </Sheet>
  );
}

function Parts({ setup, ask }: { readonly setup: SetupView; readonly ask: SheetAsk['ask'] }) {
  const { room } = useDesk();
  const [tab, setTab] = useState<(typeof TABS)[number]>('tables');
  const settings = useSettings(setup, ask);
  return (
    <>
      <Tabs label={words.sheet.parts} tabs={TABS.map((id) => ({ id, title: words.sheet[id] }))} tab={tab} onTab={setTab} />
      <div className={styles.parts}>
        {room.homes.length > 0 && <Notice>{words.sheet.formed}</Notice>}
        {tab === 'tables' && <TablesPart {...settings} setup={setup} />}
        {tab === 'mix' && <MixPart {...settings} questions={setup.questions} />}
        {tab === 'wishes' && <WishesPart wishes={setup.wishes} expected={setup.expected} ask={ask} />}
      </div>
    </>
  );
}
