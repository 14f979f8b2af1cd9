// Published figures as text of the hidden record, and back.
import { parseCalendarDate } from '../../calendar/calendar-date';
import { isRecord, type Loose, looseJson } from '../../text/loose-json';
import { countedKinds } from '../tally-question';
import type { Figure, FigureRow, QuestionFigures, ViewFigures } from './figures';

const signs = { low: '<', high: '>', withheld: '?' } as const;

const writeFigure = (figure: Figure): string =>
  figure.state === 'shown' ? `${figure.count}:${figure.percent}` : signs[figure.state];

const writeRow = ({ base, figures, mean, spread, favorable }: FigureRow): Loose => ({
  n: base,
  f: Object.fromEntries(Object.entries(figures).map(([choice, figure]) => [choice, writeFigure(figure)])),
  ...(mean === null ? {} : { m: mean }),
  ...(spread === null ? {} : { s: spread }),
  ...(favorable === null ? {} : { v: writeFigure(favorable) }),
});

const writeView = (view: ViewFigures): unknown => {
  if (view.state !== 'shown') return view.state;
  const { on, rows, withheld, together } = view;
  return {
    on,
    r: Object.fromEntries(Object.entries(rows).map(([group, row]) => [group, writeRow(row)])),
    h: withheld,
    ...(together === null ? {} : { t: writeRow(together) }),
  };
};

/** The figures as a text that `figuresIn` reads. */
export const figuresText = ({ question, kind, on, whole, views }: QuestionFigures): string =>
  JSON.stringify({
    q: question,
    k: kind,
    on,
    w: whole.state === 'shown' ? { ...writeRow(whole), x: whole.notCounted } : whole.state,
    v: Object.fromEntries(Object.entries(views).map(([code, view]) => [code, writeView(view)])),
  });

const readFigure = (text: unknown): Figure | undefined => {
  if (text === signs.low) return { state: 'low' };
  if (text === signs.high) return { state: 'high' };
  if (text === signs.withheld) return { state: 'withheld' };
  const [, count, percent] = /^(\d+):(\d+)$/.exec(String(text)) ?? [];
  return count === undefined ? undefined : { state: 'shown', count: Number(count), percent: Number(percent) };
};

const readRow = (value: unknown): FigureRow | undefined => {
  if (!isRecord(value) || typeof value.n !== 'number' || !isRecord(value.f)) return undefined;
  const { n, f, m, s, v } = value;
  const figures = Object.entries(f as Loose).map(([choice, text]) => [choice, readFigure(text)] as const);
  if (figures.some(([, figure]) => figure === undefined)) return undefined;
  return {
    base: n as number,
    figures: Object.fromEntries(
      figures.flatMap(([choice, figure]) => (figure === undefined ? [] : [[choice, figure]])),
    ),
    mean: typeof m === 'number' ? m : null,
    spread: typeof s === 'number' ? s : null,
    favorable: readFigure(v) ?? null,
  };
};

const readWhole = (value: unknown): QuestionFigures['whole'] | undefined => {
  if (value === 'few' || value === 'solvable') return { state: value };
  const row = readRow(value);
  return row === undefined ? undefined : { state: 'shown', notCounted: Number((value as Loose).x) || 0, ...row };
};

const readView = (value: unknown): ViewFigures | undefined => {
  if (value === 'few' || value === 'solvable') return { state: value };
  const on = isRecord(value) ? parseCalendarDate(String(value.on)) : undefined;
  if (!isRecord(value) || on === undefined || !isRecord(value.r)) return undefined;
  const rows = Object.entries(value.r).flatMap(([group, row]) => {
    const read = readRow(row);
    return read === undefined ? [] : [[group, read] as const];
  });
  const withheld = Array.isArray(value.h) ? value.h.map(String) : [];
  return { state: 'shown', on, rows: Object.fromEntries(rows), withheld, together: readRow(value.t) ?? null };
};

const readViews = (value: unknown): QuestionFigures['views'] =>
  Object.fromEntries(
    Object.entries(isRecord(value) ? value : {}).flatMap(([code, view]) => {
      const read = readView(view);
      return read === undefined ? [] : [[code, read] as const];
    }),
  );

/** The figures in the text; undefined where it holds none, as when somebody changed it. */
export const figuresIn = (text: string): QuestionFigures | undefined => {
  const record = looseJson(text);
  if (!isRecord(record)) return undefined;
  const kind = countedKinds.find((one) => one === record.k);
  const on = parseCalendarDate(String(record.on));
  const whole = readWhole(record.w);
  if (typeof record.q !== 'string' || kind === undefined || on === undefined || whole === undefined) return undefined;
  return { question: record.q, kind, on, kept: false, whole, views: readViews(record.v) };
};
