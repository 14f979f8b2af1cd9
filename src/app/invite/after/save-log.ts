// The send log as a file. It holds names and addresses: for the staff who may see them, and nobody else (PV20).
import { sendLogShape } from '../../../domain/invitation/send-log';
import { done, type Outcome, refused } from '../../../domain/problem';
import { textOf } from '../../../domain/sheet/cell';
import { csvFile } from '../../../domain/take-out/csv-file';
import type { Ports } from '../../ports';
import { readSheet } from '../../sheets/our-sheets';

export interface LogFile {
  readonly name: string;
  readonly text: string;
  readonly messages: number;
}

/** How a run goes is of no use to anybody later. */
const passing = new Set(['log.run', 'log.order', 'log.claimedUntil']);

/** All of it where `campaign` is empty. Refused where there is nothing to save. */
export const saveLog = (ports: Ports, campaign: string): Outcome<LogFile> => {
  const sheet = readSheet(ports, sendLogShape);
  if (!sheet.ok) return sheet;
  if (sheet.value === undefined) return refused('after.no-log');
  const { table, words } = sheet.value;
  const codes = sendLogShape.columns
    .map(({ code }) => code)
    .filter((code) => table.columns.has(code) && !passing.has(code));
  const rows = table.records.filter(
    ({ cells }) => textOf(cells['log.key']) !== '' && (campaign === '' || textOf(cells['log.campaign']) === campaign),
  );
  if (rows.length === 0) return refused('after.no-log');
  const lines = rows.map(({ cells }) => codes.map((code) => textOf(cells[code])));
  return done({
    name: `${words.name} ${ports.workbook.today()}.csv`,
    text: csvFile([codes.map((code) => words.headers[code] ?? code), ...lines]),
    messages: rows.length,
  });
};
