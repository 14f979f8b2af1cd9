// What tests of the Plan step share: made-up answers, calls through the bundle, and sheets read by column code.
import type { AnswersDraft } from '../../src/domain/plan/answers';
import type { Outcome, Problem } from '../../src/domain/problem';
import type { PlanView } from '../../src/rpc/plan-calls';
import type { Host, RunOptions } from '../../workbench/host-types';
import type { Json } from '../../workbench/json';
import type { WorldSheet } from '../../workbench/world-types';

export const planAnswers: AnswersDraft = {
  districtName: 'Maple Valley School District',
  schools: [
    { id: '', name: 'Alder' },
    { id: '', name: 'Cedar' },
  ],
  firstDay: '2026-08-17',
  lastDay: '2027-06-04',
  breaks: [
    { from: '2026-11-25', to: '2026-11-27' },
    { from: '2026-12-21', to: '2027-01-01' },
  ],
  tutoringStart: '2026-10-05',
  leaderName: 'Rosa Delgado',
  leaderRole: 'Family engagement coordinator',
  leaderPhone: '555-0100',
  leaderEmail: 'rosa.delgado@maplevalley.example',
  secondName: 'Sam Okafor',
  secondRole: 'Tutoring lead',
  languages: [
    { tag: 'en', name: 'English', families: '90' },
    { tag: 'es', name: 'Español', families: '60' },
  ],
  familyGroup: 'none',
  newcomer: false,
  titleOne: false,
};

const reply = async (host: Host, method: string, input: unknown, options?: RunOptions): Promise<Outcome<unknown>> => {
  const answer = await host.run('rpc', [method, input as Json], options);
  if ('error' in answer) throw new Error(answer.error);
  return answer.result as unknown as Outcome<unknown>;
};

/** The value of a call that must be answered. */
export const call = async <Value>(host: Host, method: string, input: unknown, options?: RunOptions): Promise<Value> => {
  const outcome = await reply(host, method, input, options);
  if (!outcome.ok) throw new Error(`${method}: ${outcome.problem.code} ${JSON.stringify(outcome.problem.values)}`);
  return outcome.value as Value;
};

/** The problem of a call, undefined where it was answered. */
export const tried = async (
  host: Host,
  method: string,
  input: unknown,
  options?: RunOptions,
): Promise<Problem | undefined> => {
  const outcome = await reply(host, method, input, options);
  return outcome.ok ? undefined : outcome.problem;
};

export const opened = (host: Host): Promise<PlanView> => call<PlanView>(host, 'openPlan', {});

export const sheetNamed = (host: Host, name: string): WorldSheet => {
  const sheet = host.world().sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};

/** What a person sees below the two heading rows. */
export const shownRows = (host: Host, name: string): readonly (readonly string[])[] =>
  sheetNamed(host, name).displayValues.slice(2);

/** The same by column code. */
export const rowsOf = (host: Host, name: string): readonly { readonly [code: string]: string }[] => {
  const codes = sheetNamed(host, name).displayValues[0] ?? [];
  return shownRows(host, name)
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => Object.fromEntries(codes.map((code, index) => [code, row[index] ?? ''])));
};

/** An activity with the number of its row. */
export const activity = (
  host: Host,
  id: string,
): { readonly row: number; readonly cells: { readonly [code: string]: string } } => {
  const index = shownRows(host, 'Activities').findIndex((row) => row[0] === id);
  const cells = rowsOf(host, 'Activities').find((row) => row['activity.id'] === id);
  if (index < 0 || cells === undefined) throw new Error(`no activity ${id}`);
  return { row: index + 3, cells };
};

const letters = (column: number): string =>
  column > 26
    ? letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);

/** Types into a cell as a person does. */
export const edited = (host: Host, sheet: string, row: number, code: string, value: Json): Promise<void> => {
  const column = (sheetNamed(host, sheet).values[0] ?? []).indexOf(code) + 1;
  return host.edit(sheet, `${letters(column)}${row}`, [[value]]);
};
