/** Every request that the page makes to its server. */
import type { FormChange } from '../forms/form-change';
import type { Host, Menu, NoticeAnswer, StartedIn } from '../host-types';
import type { Json } from '../json';
import type { Overview, ReadMail } from '../server/told-to-page';
import type { FaultSwitch } from '../trouble/fault-table';
import type { WorldSheet } from '../world-types';
import type { Reply } from './bridge/messages';

export interface Run {
  readonly function: string;
  readonly args: readonly unknown[];
  readonly user: string;
  readonly startedIn: StartedIn;
}

export const getOverview = (): Promise<Overview> => get('/api/overview');

export const getSheet = (name: string): Promise<WorldSheet> => get(`/api/sheet/${encodeURIComponent(name)}`);

export const getMail = (n: number): Promise<ReadMail> => get(`/api/mail/${n}`);

/** The menus that the product's `onOpen` makes for this person, in the spreadsheet or in one form's editor. */
export const getMenus = (user: string, formId?: string): Promise<readonly Menu[]> =>
  get(`/api/menu?${new URLSearchParams(formId === undefined ? { user } : { user, form: formId })}`);

/** Answers an alert or a prompt; the script that asked goes on. */
export const answerAsk = (ask: number, answer: NoticeAnswer): Promise<unknown> =>
  post('/api/answer', { ask, ...answer });

/** Runs a function of the product. A connection that broke is told in the words that Google has for it. */
export const run = async (call: Run): Promise<Reply> => {
  try {
    return await post('/api/run', call);
  } catch (problem) {
    return { error: `NetworkError: Connection failure due to ${String(problem)}` };
  }
};

export interface WorkbookRead {
  readonly bytes: Uint8Array;
  readonly version: number;
}

export const getWorkbook = async (): Promise<WorkbookRead> => {
  const got = await answered(fetch('/api/workbook'));
  return { bytes: new Uint8Array(await got.arrayBuffer()), version: Number(got.headers.get('X-Workbook-Version')) };
};

/** The version that they made; or, not taken yet, the cell whose protection asks whether this person is sure. */
export type DiffsTaken = { readonly version: number } | { readonly warned: string };

export const sendDiffs = async (diffs: Uint8Array, user: string, sure: boolean): Promise<DiffsTaken> => {
  const body = new Blob([new Uint8Array(diffs)]);
  const query = new URLSearchParams(sure ? { user, sure: 'yes' } : { user });
  return (await answered(fetch(`/api/workbook/diffs?${query}`, { method: 'POST', body }))).json();
};

/** Types into cells as `/api/edit` does: what is typed is read as a person's typing. */
export const typeInto = (typing: { sheet: string; range: string; value: Json; user: string }): Promise<unknown> =>
  post('/api/edit', { sheet: typing.sheet, range: typing.range, values: [[typing.value]], user: typing.user });

export type Permission = ReturnType<Host['permission']>;

export const getPermission = async (cell: { sheet: string; range: string; user: string }): Promise<Permission> =>
  (await get<{ readonly permission: Permission }>(`/api/permission?${new URLSearchParams(cell)}`)).permission;

export const tellSelection = (selected: { user: string; sheetId: number; range: string }): Promise<unknown> =>
  post('/api/select', selected);

export const setResponders = (formId: string, responders: 'organization' | 'anyone', user: string): Promise<unknown> =>
  post(`/api/forms/${encodeURIComponent(formId)}/responders?${new URLSearchParams({ user })}`, { responders });

export const changeForm = (formId: string, change: FormChange, user: string): Promise<unknown> =>
  post(`/api/forms/${encodeURIComponent(formId)}/change?${new URLSearchParams({ user })}`, change);

export const advanceClock = (advanceMinutes: number): Promise<unknown> => post('/api/clock', { advanceMinutes });

export const setFaults = (faults: object): Promise<unknown> => post('/api/faults', faults);

export type SwitchSeen = FaultSwitch & { readonly value: Json };

export const getSwitches = async (): Promise<readonly SwitchSeen[]> =>
  (await get<{ readonly switches: readonly SwitchSeen[] }>('/api/faults')).switches;

export const setUser = (email: string, change: Parameters<Host['setUser']>[1]): Promise<unknown> =>
  post('/api/user', { email, ...change });

export const addUser = (email: string): Promise<unknown> => post('/api/people', { email });

export const setWorkbook = (change: Parameters<Host['setWorkbook']>[0]): Promise<unknown> =>
  post('/api/workbook/settings', change);

const get = async <Answer>(path: string): Promise<Answer> => (await answered(fetch(path))).json() as Promise<Answer>;

const post = async <Answer>(path: string, body: unknown): Promise<Answer> =>
  (
    await answered(
      fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    )
  ).json() as Promise<Answer>;

/** The response, or an error with the server's own words for what is wrong. */
const answered = async (response: Promise<Response>): Promise<Response> => {
  const got = await response;
  if (got.ok) return got;
  const { error } = (await got.json().catch(() => ({}))) as { readonly error?: string };
  throw new Error(error ?? `the server answered ${got.status}`);
};
