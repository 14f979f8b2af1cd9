// A workbook that is ready to invite: settings answered, family lists filled, a survey open in the languages asked for.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChosenMode, SurveyPurpose } from '../../src/domain/survey/survey';
import { openHost } from '../../workbench/host';
import type { Host, HostOptions } from '../../workbench/host-types';
import type { Json } from '../../workbench/json';
import { copyOfKept } from './kept-worlds';
import { distDir } from './product';
import { fillArabic } from './translated';

export type Row = readonly string[];

/** The headings of a pasted list, as the district's student system writes them. */
export const listHeadings: Row = [
  'Family ID',
  'Student ID',
  'Student first name',
  'School',
  'Grade',
  'Guardian ID',
  'Guardian first name',
  'Guardian last name',
  'Guardian email',
  'Guardian phone',
  'Home language',
  'No contact order',
];

type Reply<Value> = {
  readonly ok: boolean;
  readonly value: Value;
  readonly problem?: { readonly code: string; readonly values: { readonly [name: string]: string | number } };
};

/** The call's answer as the sidebar gets it, problem or value; throws where the execution died. */
export const answerOf = async <Value = Json>(
  host: Host,
  method: string,
  input: Json,
  user?: string,
): Promise<Reply<Value>> => {
  const reply = await host.run('rpc', [method, input], user === undefined ? {} : { user });
  if ('error' in reply) throw new Error(`${method}: ${reply.error}`);
  return reply.result as unknown as Reply<Value>;
};

/** The value of a call that must go well. */
export const valueOfCall = async <Value = Json>(host: Host, method: string, input: Json): Promise<Value> => {
  const reply = await answerOf<Value>(host, method, input);
  if (!reply.ok) throw new Error(`${method}: ${JSON.stringify(reply.problem)}`);
  return reply.value;
};

const planAnswers = {
  districtName: 'Maple Valley School District',
  schools: [
    { id: '', name: 'Alder Elementary' },
    { id: '', name: 'Birch Elementary' },
  ],
  firstDay: '2026-08-24',
  lastDay: '2027-06-04',
  breaks: [],
  tutoringStart: '2026-09-14',
  leaderName: 'Rosa Delgado',
  leaderRole: 'Family engagement coordinator',
  leaderPhone: '555-0100',
  leaderEmail: 'rosa.delgado@maplevalley.example',
  secondName: 'Sam Okafor',
  secondRole: 'Tutoring lead',
  languages: [{ tag: 'en', name: 'English', families: '70' }],
  familyGroup: 'none',
  newcomer: false,
  titleOne: false,
};

type AskHome = {
  readonly surveys: readonly { readonly forms: readonly { readonly formId: string }[] }[];
};

interface SurveyWish {
  readonly languages: readonly string[];
  readonly purpose: SurveyPurpose;
  readonly mode: ChosenMode | undefined;
}

const openSurvey = async (host: Host, { languages, purpose, mode }: SurveyWish): Promise<string> => {
  for (const language of languages) {
    const { seen } = await valueOfCall<{ seen: string }>(host, 'readLanguageTexts', { language });
    await valueOfCall(host, 'approveLanguage', { language, name: 'Ines Reader', seen });
  }
  const begun = await valueOfCall<{ surveyId: string; state: string }>(host, 'startSurvey', {
    purpose,
    languages,
    askSchool: false,
    ...(mode === undefined ? {} : { mode }),
  });
  let { state } = begun;
  for (let round = 0; round < 20 && state !== 'ready'; round += 1)
    ({ state } = await valueOfCall<{ state: string }>(host, 'buildSurvey', { surveyId: begun.surveyId }));
  for (const form of host.world().forms) {
    await valueOfCall<{ home: AskHome }>(host, 'publishForm', { formId: form.id });
    host.setResponders(form.id, 'anyone');
    await valueOfCall(host, 'tickFormOpens', { formId: form.id, opens: true });
  }
  return begun.surveyId;
};

/** Pastes the rows into a tab of their own, as a person does, and answers its id. */
export const pasteList = async (host: Host, name: string, rows: readonly Row[]): Promise<number> => {
  host.insertSheet(name);
  const width = Math.max(...rows.map((row) => row.length));
  const block = rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ''));
  const last = String.fromCharCode(64 + width);
  await host.edit(name, `A1:${last}${rows.length}`, block);
  const tab = host.world().sheets.find((sheet) => sheet.name === name);
  if (tab === undefined) throw new Error(`no tab ${name}`);
  return tab.id;
};

/** One guardian with one child a family: `n` of them, every third at home in Spanish. */
export const plainFamilies = (n: number): readonly Row[] =>
  Array.from({ length: n }, (_, index) => {
    const id = String(index + 1).padStart(3, '0');
    return [
      `F-${id}`,
      `S-${id}`,
      `Child${id}`,
      index % 2 === 0 ? 'Alder Elementary' : 'Birch Elementary',
      '3',
      `G-${id}`,
      `First${id}`,
      `Last${id}`,
      `family.${id}@families.example`,
      `555-0${id}`,
      index % 3 === 2 ? 'Spanish' : 'English',
      'No',
    ];
  });

export interface InviteWorld {
  readonly host: Host;
  readonly survey: string;
}

type WorldOptions = Partial<HostOptions> & Partial<SurveyWish>;

/** The year's plan is built, and nothing else: what every world of invitations begins with. */
const planned = async (dataDir: string): Promise<void> => {
  const host = await openHost({ distDir, district: 'empty', dataDir });
  await valueOfCall(host, 'buildPlan', { answers: planAnswers });
  host.close();
};

const openPlanned = async ({ dataDir, ...others }: Partial<HostOptions>): Promise<Host> => {
  if (dataDir !== undefined && Object.keys(others).length === 0) {
    await copyOfKept('planned', dataDir, planned);
    return openHost({ distDir, dataDir });
  }
  const host = await openHost({ distDir, district: 'empty', ...others, ...(dataDir === undefined ? {} : { dataDir }) });
  await valueOfCall(host, 'buildPlan', { answers: planAnswers });
  return host;
};

const madeReady = async (families: readonly Row[] | undefined, options: WorldOptions): Promise<InviteWorld> => {
  const { languages = ['en', 'es'], purpose = 'pulse', mode, ...hostOptions } = options;
  const host = await openPlanned(hostOptions);
  if (families !== undefined) {
    const sheetId = await pasteList(host, 'Pasted list', [listHeadings, ...families]);
    await valueOfCall(host, 'importFamilies', { sheetId });
  }
  if (languages.includes('ar')) {
    await valueOfCall(host, 'addLanguage', { language: 'ar' });
    await fillArabic(host);
  }
  const survey = await openSurvey(host, { languages, purpose, mode });
  return { host, survey };
};

const room = mkdtempSync(join(tmpdir(), 'invite-world-'));
process.on('exit', () => rmSync(room, { recursive: true, force: true }));

let copies = 0;

/**
 * Opens the world and makes it ready; the families are taken over from a pasted tab, or left to be where `undefined`. A world that was
 * asked for before, in this file or another, is copied and not made again.
 */
export const inviteWorld = async (
  families: readonly Row[] | undefined,
  options: WorldOptions = {},
): Promise<InviteWorld> => {
  if (options.dataDir !== undefined) return madeReady(families, options);
  copies += 1;
  const dataDir = join(room, `copy-${copies}`);
  const survey = await copyOfKept(JSON.stringify(['invite', families, options]), dataDir, async (made) => {
    const ready = await madeReady(families, { ...options, dataDir: made });
    ready.host.close();
    return ready.survey;
  });
  return { host: await openHost({ distDir, dataDir }), survey };
};

/** A named person reads the message in each of the languages and puts their name to it (PV09). */
export const approveMessage = async (
  { host }: Pick<InviteWorld, 'host'>,
  key: string,
  languages: readonly string[] = ['en', 'es'],
): Promise<void> => {
  for (const language of languages) {
    const { seen } = await valueOfCall<{ seen: string }>(host, 'openMessage', { key, language });
    await valueOfCall(host, 'approveMessage', { key, language, name: 'Ines Reader', seen });
  }
};

/** Everyone, one message for each guardian. */
export const wishFor = (survey: string) => ({
  survey,
  mode: 'guardian',
  audience: { kind: 'everyone' },
  minutes: 3,
  closes: '2026-12-18',
});

/** Confirms what the preview shows, and answers the campaign's id. */
export const confirmed = async (
  { host, survey }: InviteWorld,
  wish: { readonly [name: string]: Json } = wishFor(survey),
): Promise<string> => {
  const { messages } = await valueOfCall<{ messages: number }>(host, 'previewInvitation', wish);
  const asked = { wish, messages, calls: true, asNew: false };
  return (await valueOfCall<{ campaign: string }>(host, 'confirmInvitation', asked)).campaign;
};

export type Progress = {
  readonly sentNow: number;
  readonly stopped: string | null;
  readonly figures: { readonly [state: string]: number };
};

/** Presses *send* until nothing is open or claimed, going ahead in time where a run died; throws where that never comes. */
export const sendUntilDone = async (host: Host, campaign: string, most = 50): Promise<Progress> => {
  for (let round = 0; round < 60; round += 1) {
    const progress = await valueOfCall<Progress>(host, 'sendMessages', { campaign, most });
    const { open = 0, claimed = 0 } = progress.figures;
    if (open + claimed === 0) return progress;
    if (progress.stopped === 'quota') await host.advanceClock(25 * 60);
    else if (progress.sentNow === 0) await host.advanceClock(8);
  }
  throw new Error('the send never ended');
};

/** What went to families: the line that reminds a sender of what waits is none of it. */
export const familyMail = (host: Host) => {
  const { mail, users } = host.world();
  const staff = new Set(users.map(({ email }) => email));
  return mail.filter(({ to }) => !to.some((one) => staff.has(one)));
};

/** How many messages each address got, in all of these workbooks together; tests and reminders to staff left out. */
export const received = (...hosts: readonly Host[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const one of hosts.flatMap(familyMail).flatMap(({ to }) => to)) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
};

/** The send log's rows by their codes. */
export const sendLog = (host: Host): readonly { readonly [code: string]: string }[] => {
  const sheet = host.world().sheets.find(({ values }) => values[0]?.includes('log.key'));
  const [codes = [], , ...rows] = sheet?.values ?? [];
  return rows
    .map((row) => Object.fromEntries(codes.map((code, index) => [String(code), String(row[index] ?? '')])))
    .filter((row) => row['log.key'] !== '');
};
