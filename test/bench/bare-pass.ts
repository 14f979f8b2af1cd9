// The least that any tally does: one pass over every cell of the same blocks, each counted once by what it holds, with no rule at all.

export interface BareSheet {
  readonly getRange: (
    row: number,
    column: number,
    rows: number,
    columns: number,
  ) => { readonly getValues: () => readonly (readonly unknown[])[] };
}

export interface BarePass {
  readonly cells: number;
  readonly filled: number;
}

/** Runs in the script's own realm, as the tally does, over the same reads. */
export const barePassCode = `(sheet, rows, columns, each) => {
  const counts = Array.from({ length: columns }, () => new Map());
  let cells = 0;
  let filled = 0;
  for (let from = 1; from <= rows; from += each) {
    const block = sheet.getRange(from, 1, Math.min(each, rows - from + 1), columns).getValues();
    for (const row of block)
      for (let at = 0; at < row.length; at += 1) {
        const cell = row[at];
        cells += 1;
        if (cell === '') continue;
        filled += 1;
        const texts = counts[at];
        if (typeof cell === 'string') texts.set(cell, (texts.get(cell) || 0) + 1);
      }
  }
  return { cells, filled };
}`;

export type RunBarePass = (sheet: BareSheet, rows: number, columns: number, each: number) => BarePass;
