import { describe, expect, it } from 'vitest';
import { countWords, richText } from '../../../shared/base/richText.ts';
import { either, key, list, nullable, object, oneOf, read, type Shape, text, whole } from '../../../shared/base/shape.ts';
import { anyText } from '../../../shared/plan/library/anyText.ts';
import { collectiveEfficacy } from '../../../shared/plan/library/collectiveEfficacy.ts';
import { library } from '../../../shared/plan/library/library.ts';
import { TOPIC_IDS, type Workshop, workshop } from '../../../shared/plan/plan.ts';

const line = text(400);
const markdown = text(4_000);
const prompts = list(object({ id: key(), title: text(40), question: line }), 1, 6);
const pair = list(line, 2, 2);
const figure = either(
  either(
    object({ kind: oneOf('chain'), items: list(line, 2, 6) }),
    object({ kind: oneOf('ladder'), rungs: list(object({ label: line, band: line }), 2, 12) }),
  ),
  either(
    object({ kind: oneOf('continuum'), left: line, right: line, marks: list(object({ label: line, note: line }), 2, 6) }),
    object({
      kind: oneOf('matrix'),
      columnTitle: line,
      rowTitle: line,
      columns: pair,
      rows: pair,
      cells: list(object({ title: line, text: line }), 4, 4),
    }),
  ),
);

/** What each kind is told, as an author knows it; the kinds themselves check it again. */
const CONFIGS: { readonly [kind: string]: Shape<unknown> } = {
  gather: object({ welcome: markdown }),
  show: object({ points: list(object({ title: line, text: markdown, figure: nullable(figure) }), 1, 6), sources: markdown }),
  form: object({}),
  read: object({ hint: line }),
  discuss: object({ prompts, mustSay: whole(0, 5) }),
  teach: object({ topic: oneOf(...TOPIC_IDS), prompts }),
  debrief: object({ topic: nullable(oneOf(...TOPIC_IDS)), question: line }),
  close: object({ message: markdown }),
};

const GROUPINGS_OF: { readonly [kind: string]: readonly string[] } = {
  gather: ['whole'],
  show: ['whole'],
  form: ['home'],
  read: ['alone'],
  discuss: ['expert', 'home', 'whole'],
  teach: ['home'],
  debrief: ['whole'],
  close: ['whole'],
};

const minutes = (of: Workshop) => of.stages.reduce((sum, stage) => sum + (stage.minutes ?? 0), 0);
const taught = (of: Workshop) =>
  of.stages.filter((stage) => stage.kind === 'teach').map((stage) => (stage.config as { readonly topic: string }).topic);
const body = (reading: string) => reading.split(/^#+ References$/m)[0] ?? '';

describe.each(library.map((each) => [each.title, each] as const))('the ready workshop "%s"', (_, each) => {
  it('reads back from its shape exactly as it was written', () => {
    expect(read(workshop, each)).toEqual({ ok: true, value: each });
  });

  it('gives every stage an id of its own', () => {
    const ids = each.stages.map((stage) => stage.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('lets the experts of every topic teach, once, in the order of the topics', () => {
    expect(taught(each)).toEqual(each.topics.map((topic) => topic.id));
  });

  it('runs no stage without a clock, an instruction, and notes for the facilitator', () => {
    expect(each.stages.filter((stage) => stage.minutes === null || stage.instruction === '' || stage.notes === '')).toEqual([]);
  });

  it('begins by gathering, forms tables before anyone reads, and ends with the close', () => {
    const kinds = each.stages.map((stage) => stage.kind);
    expect([kinds[0], kinds.at(-1)]).toEqual(['gather', 'close']);
    expect(kinds.indexOf('form')).toBeLessThan(kinds.indexOf('read'));
    expect(kinds.indexOf('read')).toBeLessThan(kinds.indexOf('discuss'));
  });

  it.each(each.stages.map((stage) => [stage.id, stage] as const))('tells the stage "%s" exactly what its kind wants to know', (_id, stage) => {
    expect(GROUPINGS_OF[stage.kind]).toContain(stage.grouping);
    const shape = CONFIGS[stage.kind];
    expect(shape && read(shape, stage.config)).toEqual({ ok: true, value: stage.config });
  });

  it('gives every prompt of a stage an id of its own', () => {
    const ids = each.stages.map(({ config }) => ((config as { prompts?: readonly { id: string }[] }).prompts ?? []).map((prompt) => prompt.id));
    expect(ids.filter((some) => new Set(some).size < some.length)).toEqual([]);
  });
});

describe('fostering collective efficacy', () => {
  it('fits 100 minutes, with time left to walk', () => {
    expect(minutes(collectiveEfficacy)).toBeGreaterThanOrEqual(90);
    expect(minutes(collectiveEfficacy)).toBeLessThanOrEqual(100);
  });

  it.each(collectiveEfficacy.topics.map((topic) => [topic.title, topic.reading] as const))(
    'gives "%s" a reading of 500 to 700 words',
    (_, reading) => {
      expect(countWords(body(reading))).toBeGreaterThanOrEqual(500);
      expect(countWords(body(reading))).toBeLessThanOrEqual(700);
    },
  );

  it.each(collectiveEfficacy.topics.map((topic) => [topic.title, topic.reading] as const))(
    'gives "%s" few headings and names its sources at the end',
    (_, reading) => {
      const blocks = richText(reading);
      expect(blocks.filter((block) => block.t === 'h' && block.level === 2).length).toBeLessThanOrEqual(3);
      expect(blocks.at(-2)).toEqual({ t: 'h', level: 3, in: [{ t: 'text', text: 'References' }] });
      expect(blocks.at(-1)?.t).toBe('list');
    },
  );

  it('follows each topic’s teaching with an input that has a picture', () => {
    const inputs = collectiveEfficacy.stages.filter((_, index) => collectiveEfficacy.stages[index - 1]?.kind === 'teach');
    const figures = inputs.map(({ config }) =>
      ((config as { points?: readonly { figure: { kind: string } | null }[] }).points ?? []).flatMap((point) => point.figure?.kind ?? []),
    );
    expect(figures).toEqual([['chain', 'continuum'], ['ladder'], ['chain'], ['matrix']]);
  });

  it('brings its six success criteria back at the end', () => {
    expect(collectiveEfficacy.criteria).toHaveLength(6);
    const farewell = JSON.stringify(collectiveEfficacy.stages.at(-1)?.config);
    expect(collectiveEfficacy.criteria.filter((criterion) => !criterion.startsWith('I can ') || !farewell.includes(criterion))).toEqual([]);
  });
});

describe('a jigsaw for any text', () => {
  it('fits 25 minutes', () => {
    expect(minutes(anyText)).toBeGreaterThanOrEqual(20);
    expect(minutes(anyText)).toBeLessThanOrEqual(25);
  });

  it('sends each of three readers to their own part of the printed text', () => {
    expect(anyText.topics.map((topic) => [topic.reading.includes('printed text'), topic.title])).toEqual([
      [true, 'Part one of the handout'],
      [true, 'Part two of the handout'],
      [true, 'Part three of the handout'],
    ]);
  });
});
