// A confirmed invitation some of whose families no email reaches, and what the reach calls say of it.
import type { ByHandMessage, ReachView } from '../../../src/rpc/reach-calls';
import type { Host } from '../../../workbench/host-types';
import type { Json } from '../../../workbench/json';
import {
  answerOf,
  confirmed,
  inviteWorld,
  plainFamilies,
  type Row,
  valueOfCall,
  wishFor,
} from '../../support/invite-world';

const columns = { school: 3, last: 7, email: 8, phone: 9, language: 10 } as const;

export type FamilyCells = { readonly [Name in keyof typeof columns]?: string };

/** Plain families, some with other cells, by their place counted from 1. */
export const familiesWith = (n: number, others: { readonly [place: number]: FamilyCells }): readonly Row[] =>
  plainFamilies(n).map((row, at) => {
    const cells = others[at + 1] ?? {};
    return row.map((cell, place) => {
      const name = (Object.keys(columns) as (keyof typeof columns)[]).find((one) => columns[one] === place);
      return (name === undefined ? undefined : cells[name]) ?? cell;
    });
  });

/** Six families: the first has a phone alone, the second nothing, the third reads Vietnamese, the fourth Vietnamese without a phone. */
export const mixedFamilies = familiesWith(6, {
  1: { email: '' },
  2: { email: '', phone: '' },
  3: { language: 'Vietnamese' },
  4: { language: 'Vietnamese', phone: '' },
});

export interface ReachWorld {
  readonly host: Host;
  readonly survey: string;
  readonly campaign: string;
  readonly dialogs: { readonly title: string; readonly html: string }[];
}

/** Confirmed for everyone, after `before` was done; `dialogs` gets every page that is opened from then on. */
export const reachWorld = async (
  families: readonly Row[],
  options: Parameters<typeof inviteWorld>[1] = {},
  before: (host: Host) => Promise<unknown> = () => Promise.resolve(),
): Promise<ReachWorld> => {
  const made = await inviteWorld(families, options);
  await before(made.host);
  const dialogs: ReachWorld['dialogs'] = [];
  made.host.onScreen((event) => void (event.kind === 'dialog' && dialogs.push(event)));
  return { ...made, campaign: await confirmed(made, wishFor(made.survey)), dialogs };
};

const everyone = { by: 'everyone', id: '' };

export const openReach = ({ host, campaign }: ReachWorld, wish: Json & object = everyone): Promise<ReachView> =>
  valueOfCall<ReachView>(host, 'openReach', { campaign, ...wish } as Json);

export const markAs = (
  { host, campaign }: ReachWorld,
  outcome: string,
  messages: readonly ByHandMessage[],
  user?: string,
) =>
  answerOf<ReachView>(
    host,
    'markByHand',
    { campaign, ...everyone, outcome, keys: messages.map(({ key }) => key) },
    user,
  );

/** The rows of a sheet by their codes. */
export const rowsOf = (host: Host, name: string): readonly { readonly [code: string]: string }[] => {
  const [codes = [], , ...rows] = host.world().sheets.find((sheet) => sheet.name === name)?.values ?? [];
  return rows
    .map((row) => Object.fromEntries(codes.map((code, at) => [String(code), String(row[at] ?? '')])))
    .filter((row) => Object.values(row).some((cell) => cell !== ''));
};

/** Types into the cell of a column by its code, in a row counted from 1. */
export const typeInto = async (host: Host, name: string, code: string, row: number, text: string): Promise<void> => {
  const codes = host.world().sheets.find((sheet) => sheet.name === name)?.values[0] ?? [];
  const column = codes.indexOf(code);
  if (column < 0) throw new Error(`no column ${code} in ${name}`);
  await host.edit(name, `${String.fromCharCode(65 + column)}${row}`, [[text]]);
};
