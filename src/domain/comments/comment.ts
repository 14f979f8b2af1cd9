// A comment in its sheet: what a family wrote, scrubbed for sharing, with what staff say of it (PV18, PV19).
import { plainKey } from '../roster/plain-key';
import { type Cell, dayOf, textOf } from '../sheet/cell';
import type { SheetShape } from '../sheet/sheet-shape';
import type { Table } from '../sheet/table';
import { fingerprint } from '../text/fingerprint';

export const commentsShape: SheetShape = {
  role: 'comments',
  columns: [
    { code: 'comment.key', kind: 'text', width: 120, required: true },
    { code: 'comment.source', kind: 'text', width: 120, required: true },
    { code: 'comment.from', kind: 'text', width: 170 },
    { code: 'comment.question', kind: 'text', width: 220 },
    { code: 'comment.language', kind: 'text', width: 100 },
    { code: 'comment.on', kind: 'day', width: 100 },
    { code: 'comment.followUp', kind: 'text', width: 170 },
    { code: 'comment.text', kind: 'text', width: 420, required: true },
    { code: 'comment.scrubbed', kind: 'text', width: 420, required: true },
    { code: 'comment.themes', kind: 'text', width: 200, required: true },
    { code: 'comment.readBy', kind: 'text', width: 190, required: true },
    { code: 'comment.share', kind: 'text', width: 100, required: true },
    { code: 'comment.goneOn', kind: 'day', width: 130 },
    { code: 'comment.notes', kind: 'text', width: 220 },
    { code: 'comment.answer', kind: 'text', width: 120, required: true },
    { code: 'comment.ours', kind: 'text', width: 100 },
  ],
};

export interface Comment {
  readonly row: number;
  readonly key: string;
  readonly source: string;
  /** The same for all that one family wrote. */
  readonly answer: string;
  readonly question: string;
  readonly language: string;
  readonly on: string;
  readonly text: string;
  readonly scrubbed: string;
  /** Names, each once. */
  readonly themes: readonly string[];
  readonly readBy: string;
  readonly share: boolean;
  readonly followUp: string;
  /** Its answer was deleted. */
  readonly gone: boolean;
  /** The scrubbed text is as the add-on wrote it. */
  readonly isOurs: boolean;
  /** Of all that staff can change: another one after somebody did. */
  readonly seen: string;
}

const yeses = new Set(['yes', 'y', 'true', '1', 'x', '✓', '✔', 'ok', 'si', 's', 'verdadero']);

/** A quote goes out on a plain *yes* alone: whatever else stands there is none. */
export const isTicked = (cell: Cell | undefined): boolean => yeses.has(plainKey(textOf(cell)));

/** A theme's name as it can stand in a cell beside others: what sets names apart is a space in it. */
export const tagOf = (name: string): string => name.replace(/[,;\s]+/g, ' ').trim();

/** Themes as they stand in the cell, by commas or lines. */
export const themesIn = (text: string): readonly string[] =>
  [
    ...new Map(
      text
        .split(/[;,\n]/)
        .map(tagOf)
        .filter((one) => one !== '')
        .map((one) => [plainKey(one), one] as const)
        .reverse(),
    ).values(),
  ].reverse();

export const markOf = (scrubbed: string): string => fingerprint(scrubbed.trim());

const changeable = ['scrubbed', 'themes', 'readBy', 'share', 'followUp'];

/** The comments of the sheet, or of one source; a row without a key is none, and of a row that was copied the first one counts. */
export const commentsOf = ({ records }: Table, source?: string): readonly Comment[] => {
  const keys = new Set<string>();
  return records.flatMap(({ row, cells }) => {
    const cell = (name: string): string => textOf(cells[`comment.${name}`]);
    if (cell('key') === '' || (source !== undefined && cell('source') !== source) || keys.has(cell('key'))) return [];
    keys.add(cell('key'));
    return [
      {
        row,
        key: cell('key'),
        source: cell('source'),
        answer: cell('answer') || cell('key'),
        question: cell('question'),
        language: cell('language'),
        on: cell('on'),
        text: cell('text'),
        scrubbed: cell('scrubbed'),
        themes: themesIn(cell('themes')),
        readBy: cell('readBy'),
        share: isTicked(cells['comment.share']),
        followUp: cell('followUp'),
        gone: dayOf(cells['comment.goneOn']) !== undefined,
        isOurs: cell('ours') === markOf(cell('scrubbed')),
        seen: fingerprint(JSON.stringify(changeable.map(cell))),
      },
    ];
  });
};

/** Nobody has read it yet; what may be urgent comes first. */
export const waitingOf = (comments: readonly Comment[]): readonly Comment[] => {
  const unread = comments.filter(({ readBy }) => readBy === '');
  return [...unread.filter(({ followUp }) => followUp !== ''), ...unread.filter(({ followUp }) => followUp === '')];
};
