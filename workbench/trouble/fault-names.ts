/** Finding a switch by a name that somebody typed. */
import { type FaultSwitch, faultTable } from './fault-table';

/** The switch of that name; an error that names the nearest one and all others where there is none. */
export const faultNamed = (name: string): FaultSwitch => {
  const known = faultTable.find((one) => one.name === name);
  if (known) return known;
  const names = faultTable.map((one) => one.name);
  throw new Error(
    `there is no switch ${name}; did you mean ${nearest(name, names)}? The switches are ${names.join(', ')}`,
  );
};

const nearest = (name: string, names: readonly string[]): string =>
  names.reduce((best, one) => (distance(name, one) < distance(name, best) ? one : best));

/** Letters to change, add or drop (Levenshtein), whatever their case. */
const distance = (from: string, to: string): number => {
  let line = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [row, letter] of [...from.toLowerCase()].entries()) {
    const next = [row + 1];
    for (const [at, other] of [...to.toLowerCase()].entries()) {
      const swap = (line[at] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(swap, (line[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    line = next;
  }
  return line.at(-1) ?? 0;
};
