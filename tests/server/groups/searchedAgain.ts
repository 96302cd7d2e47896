// What the log says was searched, searched once more from the session before it.

import { decide } from '#shared/session/decide';
import type { Origin } from '#shared/session/formation';
import { searchFor } from '#shared/session/searching';
import { standardKinds as kinds } from '#shared/wire/standard';
import type { Happened } from './hall.ts';

/** The events of each command that was searched for, as they stand in the log and as they would be decided today. */
export function searchedAgain(history: readonly Happened[]): readonly { readonly logged: string; readonly again: string }[] {
  return history.flatMap((happened, at) => {
    const { event, before } = happened;
    if (event.commandId === null) return [];
    const next = history.findIndex((other, index) => index > at && other.event.commandId !== null);
    const events = history.slice(at, next < 0 ? history.length : next).map((each) => each.event);
    const formed = events.find(({ type }) => type === 'groups.formed' || type === 'groups.expertsFormed');
    const { seed } = (formed?.data as { origin?: Origin | null } | undefined)?.origin ?? {};
    if (!formed || seed === undefined) return [];
    const opened = events.find(({ type }) => type === 'session.stageOpened')?.data as { stage?: string } | undefined;
    const asked = opened
      ? { type: 'session.goTo', data: { from: before.current, to: opened.stage, formation: null } }
      : { type: 'groups.form', data: { formation: null } };
    const by = { role: 'facilitator', id: event.by.slice('facilitator:'.length) } as const;
    const search = searchFor(kinds, before, { ...asked, id: event.commandId, stage: null, by, at: event.at, seed });
    if (!search) throw new Error('Nothing would be searched today');
    let step = search.next();
    while (!step.done) step = search.next();
    const decision = decide(kinds, before, step.value);
    if (!decision.ok) throw new Error(decision.refusal.reason);
    const plain = (all: readonly { readonly type: string; readonly data: unknown }[]): string =>
      JSON.stringify(all.map(({ type, data }) => ({ type, data })));
    return [{ logged: plain(events), again: plain(decision.events) }];
  });
}
