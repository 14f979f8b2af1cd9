// A campaign on its way: pressed as a person presses it, stopped where a scenario says, and held against what each family got.
import type { Host } from '../../workbench/host-types';
import type { WorldMail } from '../../workbench/world-types';
import {
  answerOf,
  confirmed,
  familyMail,
  inviteWorld,
  type Progress,
  plainFamilies,
  type Row,
  sendLog,
} from './invite-world';

export const coordinator = 'rosa.delgado@maplevalley.example';

export interface Stage {
  readonly host: Host;
  readonly campaign: string;
  readonly survey: string;
}

/** A confirmed campaign to these families; `before` is what staff do between the import and the confirmation. */
export const stageOf = async (
  rows: readonly Row[],
  before: (host: Host) => Promise<void> = async () => {},
): Promise<Stage> => {
  const world = await inviteWorld(rows);
  await before(world.host);
  const campaign = await confirmed(world);
  world.host.resetCalls();
  return { ...world, campaign };
};

/** One call of the send door; undefined where the execution died or was refused. */
export const slice = async ({ host, campaign }: Stage, most = 50, again = false): Promise<Progress | undefined> => {
  try {
    const reply = await answerOf<Progress>(host, 'sendMessages', { campaign, most, again });
    return reply.ok ? reply.value : undefined;
  } catch {
    return undefined;
  }
};

/** A press of *Send*: slice after slice, as the sidebar does, until nothing is open or something stops it. */
export const pressSend = async (stage: Stage, most = 50): Promise<Progress | undefined> => {
  for (let again = false; ; again = true) {
    const progress = await slice(stage, most, again);
    if (progress === undefined || progress.stopped !== null) return progress;
    if ((progress.figures.open ?? 0) === 0 || progress.sentNow === 0) return progress;
  }
};

/** Which of the coming service calls is the send of this number, found out on a stage that is thrown away. */
export const callOfSend = async (stage: Stage, number: number, most = 50): Promise<number> => {
  const { host } = stage;
  host.resetCalls();
  let call = 0;
  const over = host.onScreen((event) => {
    if (event.kind === 'mail-arrived' && event.n === number) call = host.calls().total;
  });
  for (let again = false; call === 0; again = true) if (((await slice(stage, most, again))?.sentNow ?? 0) === 0) break;
  over();
  host.close();
  if (call === 0) throw new Error(`there was no send ${number}`);
  return call;
};

export interface Ending {
  readonly families: number;
  readonly mails: number;
  /** Messages beyond the first to one family. */
  readonly doubled: number;
  /** Families without a message of whom the log does not say so: it calls them sent, or has no row. */
  readonly lost: number;
  /** Rows that ask a person to look into Sent mail. */
  readonly unknown: number;
  /** Messages with another family's name, a bare field, the wrong language, or more than one recipient. */
  readonly wrong: number;
  readonly callsPerMail: number;
}

/** How the shipped invitation greets a family, by the language that is asked for. */
export const greetings: { readonly [language: string]: (family: string) => string } = {
  English: (family) => `Hello ${family} family,`,
  Spanish: (family) => `familia ${family}`,
};

const rowAt = (headings: number) => (row: Row) => row[headings] ?? '';
const lastName = rowAt(7);
const address = rowAt(8);
const language = rowAt(10);

const isWrong = (mail: WorldMail, rows: readonly Row[]): boolean => {
  const row = rows.find((one) => mail.to.includes(address(one).trim()));
  if (row === undefined || mail.to.length + mail.cc.length + mail.bcc.length !== 1) return true;
  const greeting = greetings[language(row)]?.(lastName(row)) ?? '';
  const others = new Set(mail.text.match(/Last\d+/g));
  others.delete(lastName(row));
  return !mail.text.includes(greeting) || others.size > 0 || /\{\{|\}\}|undefined/.test(mail.text + mail.subject);
};

/** What became of the families of these rows. `calls` are those of sending, where they were not counted from the confirmation on. */
export const endingOf = ({ host }: Stage, rows: readonly Row[], calls = host.calls().total): Ending => {
  const mail = familyMail(host);
  const counts = new Map<string, number>();
  for (const { to } of mail) for (const one of to) counts.set(one, (counts.get(one) ?? 0) + 1);
  const log = new Map(sendLog(host).map((row) => [row['log.address'] ?? '', row['log.state'] ?? '']));
  const silent = (row: Row): boolean => {
    const state = log.get(address(row).trim());
    return !counts.has(address(row).trim()) && (state === undefined || state === 'sent');
  };
  return {
    families: rows.length,
    mails: mail.length,
    doubled: [...counts.values()].reduce((sum, count) => sum + count - 1, 0),
    lost: rows.filter(silent).length,
    unknown: [...log.values()].filter((state) => state === 'unknown').length,
    wrong: mail.filter((one) => isWrong(one, rows)).length,
    callsPerMail: calls / Math.max(1, mail.length),
  };
};

/** `n` families, some of whose rows read otherwise. */
export const familiesWith = (n: number, change: (row: Row, index: number) => Row = (row) => row): readonly Row[] =>
  plainFamilies(n).map(change);
