// The ten ways in which mail merges are known to go wrong, each played through the real bundle.
import type { Faults } from '../../workbench/trouble/faults';
import { type Row, sendLog, valueOfCall } from '../support/invite-world';
import {
  callOfSend,
  coordinator,
  type Ending,
  endingOf,
  familiesWith,
  pressSend,
  type Stage,
  slice,
  stageOf,
} from '../support/mail-stage';

export interface Scenario {
  readonly name: string;
  readonly what: string;
  readonly play: () => Promise<Ending>;
}

/** The row with other texts in some of its columns, counted from 0. */
const changed = (row: Row, cells: { readonly [at: number]: string }): Row => row.map((cell, at) => cells[at] ?? cell);

const dead = 8;
const nextDay = 24 * 60 + 30;

const ended = (stage: Stage, rows: readonly Row[], calls?: number): Ending => {
  const ending = endingOf(stage, rows, calls);
  stage.host.close();
  return ending;
};

/** Stopped right after that send, as Google's cut does it; half an hour later `meanwhile` happened, and a person presses again. */
const stoppedAfter = async (
  rows: readonly Row[],
  send: number,
  { unflushed, meanwhile = () => {} }: Pick<Faults, 'unflushed'> & { readonly meanwhile?: (stage: Stage) => void },
): Promise<Ending> => {
  const call = await callOfSend(await stageOf(rows), send);
  const stage = await stageOf(rows);
  stage.host.setFaults({ crashAtCall: call, crashWhen: 'after', ...(unflushed === undefined ? {} : { unflushed }) });
  if ((await pressSend(stage)) !== undefined) throw new Error('it did not stop');
  if (stage.host.world().mail.length !== send) throw new Error(`stopped after ${stage.host.world().mail.length}`);
  await stage.host.advanceClock(dead);
  meanwhile(stage);
  await pressSend(stage);
  return ended(stage, rows);
};

/** The next day comes, and Google gives so many again. */
const dayWith = async ({ host }: Stage, quotaLeft: number): Promise<void> => {
  await host.advanceClock(nextDay);
  host.setUser(coordinator, { quotaLeft });
};

const letterOf = ({ host }: Stage, sheet: string, code: string): number =>
  (host.world().sheets.find(({ name }) => name === sheet)?.values[0] ?? []).indexOf(code) + 1;

const sortedSheets = (stage: Stage): void => {
  stage.host.sortSheet('Send log', letterOf(stage, 'Send log', 'log.address'), false);
  stage.host.sortSheet('Guardians', letterOf(stage, 'Guardians', 'guardian.email'), false);
};

const badAddress = async (): Promise<Ending> => {
  const mended = familiesWith(60);
  const rows = familiesWith(60, (row, at) => (at === 30 ? changed(row, { 8: 'family.031@families' }) : row));
  const stage = await stageOf(rows);
  await pressSend(stage);
  const column = String.fromCharCode(64 + letterOf(stage, 'Guardians', 'guardian.email'));
  await stage.host.edit('Guardians', `${column}33`, [['family.031@families.example']]);
  const { reopened } = await valueOfCall<{ reopened: number }>(stage.host, 'recheckUnsent', {
    campaign: stage.campaign,
  });
  if (reopened !== 1) throw new Error(`${reopened} were reopened`);
  await pressSend(stage);
  return ended(stage, mended);
};

const blankRow = async (): Promise<Ending> => {
  const rows = familiesWith(40);
  const stage = await stageOf(rows, async (host) => {
    for (const sheet of ['Guardians', 'Families', 'Children']) host.insertRows(sheet, 20, 1);
  });
  await slice(stage, 10);
  stage.host.insertRows('Send log', 30, 2);
  await pressSend(stage);
  await pressSend(stage);
  return ended(stage, rows);
};

const siblings = async (): Promise<Ending> => {
  const one = familiesWith(2);
  const [first = []] = one;
  const second = changed(first, { 1: 'S-901', 2: 'Second', 3: 'Birch Elementary', 8: 'Family.001@Families.example ' });
  const stage = await stageOf([...one, second]);
  await pressSend(stage);
  const schools = sendLog(stage.host).find((row) => row['log.unit'] === 'g:G-001')?.['log.schools'];
  if (schools !== 'Alder Elementary and Birch Elementary') throw new Error('one of the two children is left out');
  return ended(stage, one);
};

const oddNames = ['<b>Ana</b> & Co', 'A$&B', "$1 $' $$", '{{SchoolName}}', '**Bo_ld**', '=IMPORTXML("x")'] as const;

/** What each name is in HTML, written out here and not by the product. */
const inHtml: readonly string[] = [
  '&lt;b&gt;Ana&lt;/b&gt; &amp; Co',
  'A$&amp;B',
  '$1 $&#39; $$',
  '{{SchoolName}}',
  '**Bo_ld**',
  '=IMPORTXML(&quot;x&quot;)',
];

/** A formula reaches the list as text where somebody pastes it as text, with an apostrophe before it. */
const oddValues = async (): Promise<Ending> => {
  const typed = oddNames.map((name) => name.replace(/^=/, "'="));
  const rows = familiesWith(oddNames.length, (row, at) => changed(row, { 7: typed[at] ?? '', 10: 'English' }));
  const stage = await stageOf(rows);
  await pressSend(stage);
  const { mail } = stage.host.world();
  const right = oddNames.filter((name, at) => {
    const one = mail.find(({ to }) => to[0] === rows[at]?.[8]);
    const html = (one?.html ?? '').replaceAll('&#x27;', '&#39;');
    return one?.text.includes(`Hello ${name} family,`) === true && html.includes(`Hello ${inHtml[at]} family,`);
  });
  return { ...ended(stage, rows), wrong: oddNames.length - right.length };
};

const crashed60 = { n: 120, at: 60 } as const;

export const scenarios: readonly Scenario[] = [
  {
    name: 'M1',
    what: '100 families, nothing goes wrong',
    play: async () => {
      const rows = familiesWith(100);
      const stage = await stageOf(rows);
      await pressSend(stage);
      return ended(stage, rows);
    },
  },
  {
    name: 'M2',
    what: 'stopped right after send 60 of 120, pressed again',
    play: () => stoppedAfter(familiesWith(crashed60.n), crashed60.at, { unflushed: 'kept' }),
  },
  {
    name: 'M2b',
    what: 'the same, unflushed writes lost',
    play: () => stoppedAfter(familiesWith(crashed60.n), crashed60.at, { unflushed: 'lost' }),
  },
  {
    name: 'M3',
    what: 'quota 60 a day, 120 families, four days',
    play: async () => {
      const rows = familiesWith(120);
      const stage = await stageOf(rows);
      stage.host.setUser(coordinator, { quotaLeft: 60 });
      for (let day = 1; day <= 4; day += 1) {
        await pressSend(stage);
        await pressSend(stage);
        await dayWith(stage, 60);
      }
      return ended(stage, rows);
    },
  },
  { name: 'M4', what: 'one bad address among 60, mended, looked at again', play: badAddress },
  {
    name: 'M5',
    what: '1,000 families, long runs until Google’s six minutes',
    play: async () => {
      const rows = familiesWith(1000);
      const stage = await stageOf(rows);
      for (let run = 1; run <= 4; run += 1) await slice(stage, 1000);
      return ended(stage, rows);
    },
  },
  {
    name: 'M6',
    what: 'stopped at 60, the sheets sorted, pressed again',
    play: () => stoppedAfter(familiesWith(crashed60.n), crashed60.at, { unflushed: 'kept', meanwhile: sortedSheets }),
  },
  { name: 'M7', what: 'blank rows in the lists and in the log, pressed twice', play: blankRow },
  {
    name: 'M8',
    what: 'pressed twice more after it finished',
    play: async () => {
      const rows = familiesWith(60);
      const stage = await stageOf(rows);
      await pressSend(stage);
      const calls = stage.host.calls().total;
      await pressSend(stage);
      await pressSend(stage);
      return ended(stage, rows, calls);
    },
  },
  { name: 'M9', what: 'a guardian with two children, the address written in two ways', play: siblings },
  { name: 'M10', what: 'names with HTML, $&, {{…}}, Markdown, a formula', play: oddValues },
];

/** The endings as lines of one table. */
export const scenarioTable = (played: readonly { readonly scenario: Scenario; readonly ending: Ending }[]): string =>
  [
    ['', 'families', 'mails', 'doubled', 'lost', 'unknown', 'wrong', 'calls a mail', ''],
    ...played.map(({ scenario: { name, what }, ending: { callsPerMail, ...counts } }) => [
      name,
      ...[counts.families, counts.mails, counts.doubled, counts.lost, counts.unknown, counts.wrong].map(String),
      callsPerMail.toFixed(2),
      what,
    ]),
  ]
    .map((cells) => cells.map((cell, at) => (at === 0 || at === 8 ? cell.padEnd(4) : cell.padStart(12))).join(' '))
    .join('\n');
