// Writes outcomes into the send log, to each message by its key, wherever its rows stand by now.
import { writtenWordsIn } from '../../content/written';
import { strayCells, type WantedCells } from '../../domain/invitation/log-stray';
import { rowsToWrite } from '../../domain/invitation/scattered-rows';
import {
  childrenText,
  codedCells,
  type LogCells,
  type LogEntry,
  logEntriesOf,
  sendLogShape,
} from '../../domain/invitation/send-log';
import type { OutcomeWords } from '../../domain/invitation/send-outcome';
import { done, type Outcome, refused } from '../../domain/problem';
import { readTable } from '../../domain/sheet/table';
import type { Ports, SheetId } from '../ports';
import { appendRows, type OurSheet, staffLanguage, wordsFor } from '../sheets/our-sheets';
import { writeCells } from '../sheets/write-cells';

export interface LogNow {
  readonly sheet: OurSheet;
  readonly entries: readonly LogEntry[];
}

/** What one execution knows of its log, so that it asks for nothing twice. */
export interface LogPlace {
  readonly id: SheetId;
  readonly words: ReturnType<typeof wordsFor>;
  readonly outcome: OutcomeWords;
}

export const logPlace = (ports: Ports, id: SheetId): LogPlace => {
  const language = staffLanguage(ports);
  return {
    id,
    words: wordsFor('sendLog', language),
    outcome: { today: ports.workbook.today(), why: (reason) => writtenWordsIn(language).invite.reasons[reason] },
  };
};

/** The log as it is at this moment. Only under the lock may anything be written on the strength of it. */
export const readLog = ({ workbook }: Ports, { id, words }: LogPlace): Outcome<LogNow> => {
  const table = readTable(workbook.read(id), sendLogShape, words);
  if (!table.ok) return table;
  return done({
    sheet: { id, shape: sendLogShape, table: table.value, words: words[0] },
    entries: logEntriesOf(table.value),
  });
};

const runCell = ['log.run'];
const placeCells = ['log.order', 'log.claimedUntil'];
const toldCells = ['log.state', 'log.day', 'log.why'];

/** A row counts as claimed while a run stands in it, so an outcome takes the run away before its place, and a claim gives it last. */
const steps = { claim: [toldCells, placeCells, runCell], outcome: [toldCells, runCell, placeCells] } as const;

const isIn = (codes: readonly string[]) => (cell: readonly [string, string]) => codes.includes(cell[0]);

/**
 * One block where the cells stand side by side. Where staff pulled the columns apart they are written step by step, so that a crash in
 * between leaves nothing that the note of the run does not settle.
 */
const writeRows = (
  ports: Ports,
  sheet: OurSheet,
  rows: readonly { readonly row: number; readonly cells: LogCells }[],
): void => {
  const [first] = rows;
  if (first === undefined) return;
  const coded = rows.map(({ row, cells }) => ({ row, cells: codedCells(cells) }));
  const places = Object.keys(codedCells(first.cells)).flatMap((code) => sheet.table.columns.get(code) ?? []);
  if (Math.max(...places) - Math.min(...places) < places.length) {
    writeCells(ports, sheet, coded);
    return;
  }
  for (const codes of steps[first.cells.run === '' ? 'outcome' : 'claim'])
    writeCells(
      ports,
      sheet,
      coded.map(({ row, cells }) => ({ row, cells: Object.fromEntries(Object.entries(cells).filter(isIn(codes))) })),
    );
};

/** How often a write is made good that staff got in the way of. */
const mostTries = 3;

/**
 * Writes these messages' cells, in every row that a message has, and looks whether they stand where they should: the lock holds back
 * other runs, but not a person who sorts the sheet at that moment. Answers the log as it then is.
 */
export const writeLog = (ports: Ports, place: LogPlace, before: LogNow, wanted: WantedCells): Outcome<LogNow> => {
  let [base, left]: [LogNow, WantedCells] = [before, wanted];
  for (let tries = 0; tries < mostTries && left.size > 0; tries += 1) {
    writeRows(ports, base.sheet, rowsToWrite(base.entries, left));
    const now = readLog(ports, place);
    if (!now.ok) return now;
    left = strayCells(before.entries, wanted, now.value.entries);
    base = now.value;
  }
  return left.size === 0 ? done(base) : refused('invite.log-unsteady');
};

/** Puts messages whose rows are gone back below the log, with what became of them. */
export const bringBack = (
  ports: Ports,
  { sheet }: LogNow,
  gone: readonly { readonly key: string; readonly cells: LogCells; readonly entry: LogEntry | undefined }[],
): void => {
  if (gone.length === 0) return;
  appendRows(
    ports,
    sheet,
    gone.map(({ key, cells, entry }) => ({
      'log.key': key,
      'log.campaign': entry?.campaign ?? key.split('/')[0] ?? '',
      'log.unit': entry?.unit ?? key.split('/').slice(2).join('/'),
      'log.guardians': entry?.guardians.join(', ') ?? '',
      'log.familyName': entry?.familyName ?? '',
      'log.guardianFirstName': entry?.guardianFirstName ?? '',
      'log.schools': entry?.schools ?? '',
      'log.children': childrenText(entry?.children ?? []),
      'log.address': entry?.address ?? '',
      'log.phone': entry?.phone ?? '',
      'log.language': entry?.language ?? '',
      'log.slice': entry?.slice ?? '',
      'log.link': entry?.link ?? '',
      ...codedCells(cells),
    })),
  );
};
