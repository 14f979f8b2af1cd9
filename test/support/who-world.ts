// Asks who would get a message, and types into the sheets that say so.
import { familyCode } from '../../src/domain/survey/family-code';
import type { WhoFigures, WhoInput } from '../../src/rpc/who-calls';
import type { Host } from '../../workbench/host-types';
import { answerOf, valueOfCall } from './invite-world';

export type Who = Partial<WhoInput>;

const everyone: WhoInput = {
  template: 'T09',
  kind: 'invitation',
  names: false,
  mode: 'guardian',
  audience: { kind: 'everyone' },
  only: [],
};

export const lookWho = (host: Host, who: Who): Promise<WhoFigures> =>
  valueOfCall<WhoFigures>(host, 'lookWho', { ...everyone, ...who });

/** The code of the problem, and what it names. */
export const refusalOfWho = async (host: Host, who: Who) =>
  (await answerOf(host, 'lookWho', { ...everyone, ...who })).problem;

export const cellsOf = (host: Host, sheet: string) =>
  host.world().sheets.find(({ name }) => name === sheet)?.values ?? [];

const letterOf = (place: number): string => String.fromCharCode(65 + place);

/** Types into the column of that code, from the row on. */
export const typeBelow = async (
  host: Host,
  [sheet, code]: readonly [string, string],
  row: number,
  texts: readonly string[],
): Promise<void> => {
  const place = cellsOf(host, sheet)[0]?.indexOf(code) ?? -1;
  if (place < 0) throw new Error(`no column ${code} in ${sheet}`);
  const range = `${letterOf(place)}${row}:${letterOf(place)}${row + texts.length - 1}`;
  await host.edit(
    sheet,
    range,
    texts.map((text) => [text]),
  );
};

/** Types a row below everything, by column code. */
export const typeRow = async (host: Host, sheet: string, cells: { readonly [code: string]: string }): Promise<void> => {
  const row = cellsOf(host, sheet).length + 1;
  for (const [code, text] of Object.entries(cells)) await typeBelow(host, [sheet, code], row, [text]);
};

/** A column of staff's own at the end of the sheet: its heading, then a cell for each row from the first. */
export const typeOwnColumn = async (host: Host, sheet: string, texts: readonly string[]): Promise<void> => {
  const place = Math.max(...cellsOf(host, sheet).map((row) => row.length));
  await host.edit(
    sheet,
    `${letterOf(place)}2:${letterOf(place)}${texts.length + 1}`,
    texts.map((text) => [text]),
  );
};

/** A family answers the confidential survey by the link of its message. */
export const answerSurvey = async (host: Host, unit: string, form = 0): Promise<void> => {
  const [codes = [], , row = []] = cellsOf(host, 'Survey forms');
  const secret = String(row[codes.indexOf('form.secret')] ?? '');
  const { publishedId, items } = host.world().forms[form] ?? { publishedId: '', items: [] };
  const [first, last] = [items[0], items[items.length - 1]];
  const body = new URLSearchParams({ [`entry.${first?.entryId}`]: first?.choices[1] ?? '' });
  body.set(`entry.${last?.entryId}`, familyCode(secret, unit));
  const { state } = await host.submitForm(publishedId, body);
  if (state !== 'received') throw new Error(`the answer was not taken: ${state}`);
};
