// The references in a formula: moved along, or written as R1C1 (reference/spreadsheet/range: setFormula, setFormulaR1C1).
import type { Area } from '../world/cells';

interface Line {
  readonly at: number;
  /** Held with a `$`. */
  readonly isFixed: boolean;
}

interface Corner {
  readonly row: Line | undefined;
  readonly column: Line | undefined;
}

export interface Reference {
  /** As the formula names the tab, with its quotes and the `!`; empty for none. */
  readonly tab: string;
  readonly first: Corner;
  readonly last: Corner | undefined;
}

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

const text = '"(?:[^"]|"")*"';
const tab = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const cell = String.raw`\$?[A-Z]{1,3}\$?\d+`;
const corner = String.raw`(?:\$?[A-Z]{1,3}\$?\d+|\$?[A-Z]{1,3}|\$?\d+)`;
const inA1 = new RegExp(
  `${text}|(?<![\\w.$])(${tab})?(?:(${cell})(?::(${corner}))?|(${corner}):(${corner}))(?![\\w(.!])`,
  'giu',
);

/** The formula with each reference changed; what has no place any more becomes `#REF!`. */
export const changeReferences = (formula: string, change: (reference: Reference) => Reference | undefined): string =>
  formula.replace(inA1, (whole, tabName: string | undefined, one, to, open, end) => {
    const first = one ?? open;
    if (first === undefined) return whole;
    const last: string | undefined = to ?? end;
    const reference = {
      tab: tabName ?? '',
      first: cornerOf(first),
      last: last === undefined ? undefined : cornerOf(last),
    };
    const changed = change(reference);
    return changed === undefined ? `${reference.tab}#REF!` : written(changed);
  });

/** The formula as it reads in a cell so many rows and columns further on; `$` holds. */
export const shiftFormula = (formula: string, rows: number, columns: number): string => {
  if (rows === 0 && columns === 0) return formula;
  const move = (line: Line | undefined, by: number): Line | undefined =>
    line === undefined || line.isFixed ? line : { ...line, at: line.at + by };
  const shift = (one: Corner): Corner => ({ row: move(one.row, rows), column: move(one.column, columns) });
  return changeReferences(formula, (reference) => {
    const first = shift(reference.first);
    const last = reference.last === undefined ? undefined : shift(reference.last);
    return isInGrid(first) && isInGrid(last) ? { ...reference, first, last } : undefined;
  });
};

/** The formula after the cells of an area went elsewhere, to another tab perhaps: references to them go along, `$` or not. */
export const followMove = (
  formula: string,
  area: Area,
  by: CellPlace & { readonly tab?: string },
  isMeant: (tab: string) => boolean,
): string =>
  changeReferences(formula, (reference) => {
    const { first, last = first } = reference;
    if (!isMeant(reference.tab) || !isWithin(first, area) || !isWithin(last, area)) return reference;
    const go = (one: Corner): Corner => ({
      row: one.row && { ...one.row, at: one.row.at + by.row },
      column: one.column && { ...one.column, at: one.column.at + by.column },
    });
    return { tab: by.tab ?? reference.tab, first: go(first), last: reference.last && go(reference.last) };
  });

const isWithin = ({ row, column }: Corner, area: Area): boolean =>
  row !== undefined &&
  column !== undefined &&
  row.at >= area.row &&
  row.at < area.row + area.rows &&
  column.at >= area.column &&
  column.at < area.column + area.columns;

const isInGrid = (one: Corner | undefined): boolean => (one?.row?.at ?? 1) >= 1 && (one?.column?.at ?? 1) >= 1;

const cornerOf = (written: string): Corner => {
  const [, columnMark, letters, rowMark, digits] = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(written) ?? [];
  const onlyDigits = letters === '';
  return {
    row: digits ? { at: Number(digits), isFixed: (onlyDigits ? columnMark : rowMark) === '$' } : undefined,
    column: letters ? { at: numberOf(letters), isFixed: columnMark === '$' } : undefined,
  };
};

const numberOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

const lettersOf = (column: number): string =>
  column > 26
    ? lettersOf(Math.floor((column - 1) / 26)) + lettersOf(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);

const written = ({ tab: name, first, last }: Reference): string =>
  `${name}${writtenCorner(first)}${last === undefined ? '' : `:${writtenCorner(last)}`}`;

const writtenCorner = ({ row, column }: Corner): string => {
  const letters = column === undefined ? '' : `${column.isFixed ? '$' : ''}${lettersOf(column.at)}`;
  return row === undefined ? letters : `${letters}${row.isFixed ? '$' : ''}${row.at}`;
};

/** In R1C1, with `[0]` written out as Google does (GF testsheets "R1C1 Formula Notation"). */
export const toR1C1 = (formula: string, at: CellPlace): string => {
  const line = (letter: string, one: Line | undefined, here: number): string => {
    if (one === undefined) return '';
    return one.isFixed ? `${letter}${one.at}` : `${letter}[${one.at - here}]`;
  };
  const write = (one: Corner): string => line('R', one.row, at.row) + line('C', one.column, at.column);
  return formula.replace(inA1, (whole, tabName: string | undefined, one, to, open, end) => {
    const first = one ?? open;
    const last = to ?? end;
    if (first === undefined) return whole;
    return `${tabName ?? ''}${write(cornerOf(first))}${last === undefined ? '' : `:${write(cornerOf(last))}`}`;
  });
};

const inR1C1 = new RegExp(`${text}|(?<![\\w.$])R(\\[-?\\d+\\]|\\d+)?C(\\[-?\\d+\\]|\\d+)?(?![\\w(.\\[])`, 'giu');

/** From R1C1 to A1, as seen from a cell. */
export const fromR1C1 = (formula: string, at: CellPlace): string => {
  const line = (written: string | undefined, here: number): Line => {
    if (written === undefined) return { at: here, isFixed: false };
    return written.startsWith('[')
      ? { at: here + Number(written.slice(1, -1)), isFixed: false }
      : { at: Number(written), isFixed: true };
  };
  return formula.replace(inR1C1, (whole: string, row: string | undefined, column: string | undefined) => {
    if (whole.startsWith('"')) return whole;
    const place = { row: line(row, at.row), column: line(column, at.column) };
    return isInGrid(place) ? writtenCorner(place) : '#REF!';
  });
};

/** Function names in capitals, as Google writes them; the engine writes the ones it does not know small. */
export const capitalFunctions = (formula: string): string =>
  formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!|[a-z_][\w.]*(?=\()/gi, (part) =>
    /^["']/.test(part) ? part : part.toUpperCase(),
  );
