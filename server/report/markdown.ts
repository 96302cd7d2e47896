// The report as a text file that anybody can paste into anything.

import type { Report, ReportCard, ReportGroup, ReportMember, ReportNote, ReportSection } from '#shared/view/reportPage';
import { escapeLine, escapeLines } from './escape.ts';
import { words } from './words.ts';

type Blocks = readonly string[];

export function markdownOf(report: Report): string {
  const parts: Blocks = [
    ...head(report),
    ...mine(report),
    ...spotlights(report),
    ...topics(report),
    ...heading(2, words.together, sections(report.room, 3)),
    ...heading(2, words.criteria, [report.criteria.map((one) => `- ${escapeLine(one)}`).join('\n')]),
    ...heading(2, words.homes, groups(report.homes, words.homeTable)),
    ...heading(2, words.experts, groups(report.experts, words.expertGroup)),
    ...heading(2, words.stages, stages(report)),
    '---',
    words.madeWith,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function head(report: Report): Blocks {
  const { startedAt, endedAt, at, version } = report;
  const day = new Intl.DateTimeFormat('en', { dateStyle: 'full' }).format(startedAt);
  // The server's clock: its zone stands beside the time, as the reader may be elsewhere.
  const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' });
  const snapshot = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(at);
  const times = words.to(clock.format(startedAt), endedAt === null ? words.goingOn : clock.format(endedAt));
  const facts = [day, times, words.people(report.people), ...(report.homes.length > 0 ? [words.tables(report.homes.length)] : [])];
  return [
    `# ${escapeLine(report.title)}`,
    facts.join(' · '),
    report.simulated > 0 ? words.simulated(report.simulated) : '',
    `*${words.snapshot(snapshot, version)}*`,
    escapeLine(report.about),
  ];
}

function mine({ mine: own, topics: all }: Report): Blocks {
  if (own === null) return [];
  const where = [
    ...(own.name === null ? [] : [words.youAre(escapeLine(own.name))]),
    ...(own.home === null ? [] : [words.homeTable(own.home)]),
    ...(own.expert === null ? [] : [words.expertGroup(own.expert)]),
    ...(own.with === null ? [] : [words.accompanies(own.with.name === null ? null : escapeLine(own.with.name))]),
    ...own.topics.map((id) => topicName(all, id)),
    ...own.visits.map((visit) => words.taughtAt(visit.topic, visit.table)),
  ];
  return [
    `## ${words.yours}`,
    where.join(' · '),
    ...heading(3, words.yourNotes, sections(own.notes, 4)),
    ...heading(3, words.yourTable, sections(own.table, 4)),
    ...(own.card === null ? [] : heading(3, words.yourCard(topicName(all, own.card.topic)), cardBlocks(own.card))),
  ];
}

function cardBlocks(card: ReportCard): Blocks {
  const lines = (notes: ReportCard['mustSay'], mustSay: boolean): string =>
    notes.map((note) => noteLine({ ...note, mustSay, group: null, late: false, own: false }, 'whole')).join('\n');
  return [lines(card.mustSay, true), ...card.lenses.flatMap((lens) => heading(4, escapeLine(lens.title), [lines(lens.notes, false)]))];
}

function spotlights(report: Report): Blocks {
  const lines = report.spotlights.map((note) => noteLine(note, note.grouping));
  return heading(2, words.spotlights, [lines.join('\n')]);
}

function topics(report: Report): Blocks {
  const nothing = report.byTopic.every((one) => one.sections.length === 0) && report.room.length === 0;
  if (nothing) return [words.nothingYet];
  return report.byTopic.flatMap(({ topic, sections: left }) => [
    `## ${topicName(report.topics, topic)}`,
    ...(left.length === 0 ? [words.nothingOnTopic] : sections(left, 3)),
  ]);
}

function sections(all: readonly ReportSection[], level: number): Blocks {
  return all.flatMap(({ title, grouping, prompts }) =>
    heading(
      level,
      escapeLine(title),
      prompts.flatMap((prompt) => heading(level + 1, escapeLine(prompt.title), [prompt.notes.map((note) => noteLine(note, grouping)).join('\n')])),
    ),
  );
}

function noteLine(note: ReportNote, grouping: ReportSection['grouping']): string {
  const group = note.group === null ? [] : [grouping === 'expert' ? words.expertGroup(note.group) : words.homeTable(note.group)];
  const by = [...(note.author === null ? [] : [escapeLine(note.author)]), ...group].join(', ');
  const star = note.mustSay ? `**★ ${words.mustSay}:** ` : '';
  return `- ${star}${escapeLines(note.text, 2)}${by === '' ? '' : ` (${by})`}`;
}

function groups(all: readonly ReportGroup[], word: (name: string) => string): Blocks {
  const lines = all.map((group) => {
    const { name, called, members } = group;
    const named = members.every((member) => member.name !== null);
    const list =
      named && members.length > 0
        ? members.map((member) => memberText(member, group)).join(', ')
        : [words.people(members.length), ...gone(members)].join(', ');
    const sign = called === '' ? word(name) : `${word(name)} – ${escapeLine(called)}`;
    return [`- **${sign}**: ${list}`, ...group.standIns.map((one) => `  - ${standInText(one)}`)].join('\n');
  });
  return [lines.join('\n')];
}

/** "Ana (A, also C; left)". */
function memberText({ name, topics: [own = '', ...others], visits, with: host, left }: ReportMember, { topic }: ReportGroup): string {
  const facts = [
    ...(host === null ? [] : [words.accompanies(host.name === null ? null : escapeLine(host.name))]),
    ...(topic !== null || host !== null ? [] : [words.reads(own, others.join(', '))]),
    ...(topic === null ? visits.map((visit) => words.taughtAt(visit.topic, visit.table)) : []),
    ...(left ? [words.left] : []),
  ];
  return `${escapeLine(name ?? '')}${facts.length === 0 ? '' : ` (${facts.join('; ')})`}`;
}

/** Where people have no names, how many of them left. */
function gone(members: readonly ReportMember[]): Blocks {
  const left = members.filter((member) => member.left).length;
  return left === 0 ? [] : [words.leftOf(left)];
}

function standInText({ topic, guest }: ReportGroup['standIns'][number]): string {
  if (guest === null) return `${topic}: ${words.fromCard}`;
  const who = words.guest(guest.name === null ? null : escapeLine(guest.name), guest.table);
  return `${topic}: ${who}${guest.left ? ` (${words.left})` : ''}`;
}

function stages(report: Report): Blocks {
  const lines = report.stages.map(({ title, planned, real, now }) => {
    const times = [...(now ? [words.now] : [words.took(real)]), ...(planned === null ? [] : [words.planned(planned)])];
    return `- ${escapeLine(title)}: ${times.join(', ')}`;
  });
  return [lines.join('\n')];
}

/** Nothing where there is nothing under it. */
function heading(level: number, title: string, below: Blocks): Blocks {
  return below.some((part) => part !== '') ? [`${'#'.repeat(level)} ${title}`, ...below] : [];
}

function topicName(all: Report['topics'], id: string): string {
  return escapeLine(words.topic(id, all.find((one) => one.id === id)?.title ?? ''));
}
