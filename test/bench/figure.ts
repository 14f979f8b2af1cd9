// One line of `npm run bench`: what was measured, what it may be, and whether it holds.

export interface Figure {
  readonly what: string;
  readonly measured: number;
  readonly most: number;
  readonly unit: string;
}

const cell = (value: number): string => (Number.isInteger(value) ? value.toLocaleString('en') : value.toFixed(2));

/** The figures as a table, the ones past their budget marked. */
export const tableOf = (figures: readonly Figure[]): string => {
  const widest = Math.max(...figures.map(({ what }) => what.length));
  return figures
    .map(({ what, measured, most, unit }) => {
      const verdict = measured <= most ? 'ok' : 'OVER';
      return `${what.padEnd(widest)}  ${cell(measured).padStart(9)} of at most ${cell(most).padStart(9)} ${unit.padEnd(18)} ${verdict}`;
    })
    .join('\n');
};
