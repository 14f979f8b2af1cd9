// How a row of cells would go on: numbers by their step, names of days and months in turn, words with a figure at their end.
import type { CellInput } from '../../world/workbook';

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = 'January February March April May June July August September October November December'.split(' ');
const short = (names: readonly string[]): string[] => names.map((name) => name.slice(0, 3));
const cycles: readonly (readonly string[])[] = [days, months, short(days), short(months)];

/** Answers the cell at a place, 0 being the first that is there; undefined where nothing goes on and cells are repeated. */
export const continued = (inputs: readonly CellInput[]): ((place: number) => CellInput) | undefined =>
  numberSeries(inputs) ?? cycleSeries(inputs) ?? figureSeries(inputs);

/** Two numbers or more, on the straight line through them; one number is repeated. */
const numberSeries = (inputs: readonly CellInput[]): ((place: number) => CellInput) | undefined => {
  const numbers = inputs.flatMap((input) => (input.kind === 'number' ? [input.number] : []));
  if (numbers.length < inputs.length || numbers.length < 2) return undefined;
  const { start, step } = lineThrough(numbers);
  return (place) => ({ kind: 'number', number: Number((start + step * place).toPrecision(15)) });
};

const lineThrough = (numbers: readonly number[]): { readonly start: number; readonly step: number } => {
  const middle = (numbers.length - 1) / 2;
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const spread = numbers.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
  const step = numbers.reduce((sum, number, at) => sum + (at - middle) * (number - mean), 0) / spread;
  return { start: mean - step * middle, step };
};

const textsOf = (inputs: readonly CellInput[]): readonly string[] | undefined => {
  const texts = inputs.flatMap((input) => (input.kind === 'text' ? [input.text] : []));
  return texts.length < inputs.length || texts.length === 0 ? undefined : texts;
};

const cycleSeries = (inputs: readonly CellInput[]): ((place: number) => CellInput) | undefined => {
  const texts = textsOf(inputs);
  const names = cycles.find((cycle) => texts?.every((text) => placeIn(cycle, text) >= 0));
  if (texts === undefined || names === undefined) return undefined;
  const [first = 0, second = first + 1] = texts.map((text) => placeIn(names, text));
  const step = second - first;
  return (place) => {
    const at = (((first + step * place) % names.length) + names.length) % names.length;
    return { kind: 'text', text: names[at] ?? '' };
  };
};

const placeIn = (names: readonly string[], text: string): number =>
  names.findIndex((name) => name.toLowerCase() === text.toLowerCase());

/** `Family 1`, `Family 2` and so on, each word of a pattern for itself. */
const figureSeries = (inputs: readonly CellInput[]): ((place: number) => CellInput) | undefined => {
  const parts = textsOf(inputs)?.map((text) => /^(.*?)(\d+)$/s.exec(text));
  if (parts === undefined || parts.some((part) => part === null)) return undefined;
  const [word] = parts.map((part) => part?.[1]);
  if (parts.some((part) => part?.[1] !== word)) return undefined;
  const figures = parts.map((part) => Number(part?.[2]));
  const { start, step } = figures.length < 2 ? { start: figures[0] ?? 0, step: 1 } : lineThrough(figures);
  return (place) => ({ kind: 'text', text: `${word}${Math.round(start + step * place)}` });
};
