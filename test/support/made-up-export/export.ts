// A made-up export with the troubles of a real one, and what its families meant, counted while they are made up: never by reading a cell.
import { calendarDateOf } from '../../../src/domain/calendar/calendar-date';
import type { Cell } from '../../../src/domain/sheet/cell';
import { type ExportQuestion, exportLanguages, exportQuestions } from './questions';

export interface ExportTab {
  readonly language: number;
  readonly block: readonly (readonly Cell[])[];
}

/** What was meant, by `question`, `question=code`, and the same behind a school or a language. */
export type Meant = ReadonlyMap<string, number>;

export interface MadeUpExport {
  readonly questions: readonly ExportQuestion[];
  readonly tabs: readonly ExportTab[];
  readonly meant: Meant;
}

type Draw = (below: number) => number;

/** The same numbers for the same seed. */
const drawFrom = (seed: number): Draw => {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

/** What somebody means by an answer: the codes, and what stands in the cell. */
interface Given {
  readonly codes: readonly string[];
  readonly cell: Cell;
  readonly isUnsure?: boolean;
  readonly number?: number;
}

const nothingSaid = ['', ' ', '\u200b', '\n'];
const ownWords = ['on a boat, mostly', 'Sundays', '=IMPORTXML("x")', 'nada, por ahora', 'Morning?'];
const gaps = [', ', ',', ' , '];

/** As people and other programs spell it: spaces, capitals, a code that came as a number. */
const spelled = (draw: Draw, text: string): string => {
  const way = draw(12);
  if (way === 0) return ` ${text}  `;
  if (way === 1) return text.toUpperCase() === text ? text : text.replace(/ /g, '\u00a0');
  if (way === 2) return text.replace("'", '\u2019');
  return text;
};

const several = (draw: Draw, { choices }: ExportQuestion, language: number): Given => {
  const ticked = choices.filter(() => draw(3) === 0);
  const own = draw(15) === 0 || ticked.length === 0 ? (ownWords[draw(3)] ?? '') : '';
  const texts = [...ticked.map(({ worded }) => spelled(draw, worded[language] ?? '')), ...(own === '' ? [] : [own])];
  return {
    codes: [...ticked.map(({ code }) => code), ...(own === '' ? [] : ['other'])],
    cell: texts.join(gaps[draw(gaps.length)]),
  };
};

const one = (draw: Draw, { kind, choices }: ExportQuestion, language: number): Given => {
  if (kind === 'single' && draw(12) === 0) return { codes: ['other'], cell: ownWords[draw(ownWords.length)] ?? '' };
  const choice = choices[draw(choices.length)];
  const text = choice?.worded[language] ?? '';
  const code = choice?.code ?? '';
  if (code === '99') return { codes: [], cell: spelled(draw, text), isUnsure: true };
  return { codes: [code], cell: kind === 'scale' && draw(2) === 0 ? Number(text) : spelled(draw, text) };
};

const howMany = (draw: Draw): Given => {
  const number = draw(30) === 0 ? 1_200 : draw(6);
  const text = number === 1_200 ? '1,200' : String(number);
  return { codes: [], number, cell: [number, text, ` ${text} `][draw(3)] ?? number };
};

const given = (draw: Draw, question: ExportQuestion, language: number): Given | undefined => {
  if (draw(8) === 0) return undefined;
  if (question.kind === 'multi') return several(draw, question, language);
  if (question.kind === 'number') return howMany(draw);
  if (question.kind === 'open') return { codes: [], cell: `${ownWords[draw(ownWords.length)]} ${draw(1_000)}` };
  return one(draw, question, language);
};

const day = calendarDateOf('2026-10-01');

/** Somebody's answer, and no blank row. */
const isAnswer = ([moment]: readonly Cell[]): boolean => typeof moment === 'object';

/** Columns in another order, one of staff’s own between them, a heading that stands twice, another that somebody changed. */
const laidOut = (draw: Draw, language: number, rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] => {
  const width = rows[0]?.length ?? 0;
  if (language === 0) {
    const order = Array.from({ length: width }, (_, at) => at);
    for (let at = width - 1; at > 0; at -= 1) {
      const other = draw(at + 1);
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    return rows.map((row, at) => [
      ...order.map((place) => row[place] ?? ''),
      at === 0 ? 'Our notes' : isAnswer(row) && draw(3) === 0 ? 'called' : '',
    ]);
  }
  if (language === 1) return rows.map((row, at) => [...row, at === 0 ? (row[2] ?? '') : isAnswer(row) ? 'Nada' : '']);
  return rows.map((row, at) => (at === 0 ? row.map((cell, column) => (column === 3 ? 'متى؟؟' : cell)) : row));
};

/** Counts what was meant. */
type Add = (name: string, n?: number) => void;

const noteAnswer = (add: Add, group: string, { code }: ExportQuestion, answer: Given): void => {
  add(answer.isUnsure === true ? `${group}${code}?` : `${group}${code}`);
  for (const choice of answer.codes) add(`${group}${code}=${choice}`);
  if (answer.number !== undefined) add(`${group}${code}#`, answer.number);
};

/** A family answers: what it means is counted for the district, its school and its language, and the row is what stands in the tab. */
const answerRow = (draw: Draw, questions: readonly ExportQuestion[], language: number, add: Add): Cell[] => {
  const said = questions.map((question) => given(draw, question, language));
  const groups = ['', `${said[0]?.codes[0] ?? ''}/`, `${exportLanguages[language]}/`];
  for (const group of groups) {
    add(`${group}asked`);
    for (const [at, question] of questions.entries()) {
      const answer = said[at];
      if (answer !== undefined && question.kind !== 'key') noteAnswer(add, group, question, answer);
    }
  }
  return [
    { day, time: `10:${String(draw(60)).padStart(2, '0')}:00` },
    ...said.map((answer) => answer?.cell ?? nothingSaid[draw(nothingSaid.length)] ?? ''),
  ];
};

/** Blank rows between them, and rows that were sorted to wherever. */
const putRow = (draw: Draw, tab: Cell[][], row: Cell[]): void => {
  if (draw(40) === 0) tab.push(row.map(() => nothingSaid[draw(2)] ?? ''));
  const place = draw(10) > 0 ? tab.length : 1 + draw(Math.min(tab.length, 50));
  tab.splice(place, 0, row);
};

/** A district of so many answers and schools, in one tab a language. */
export const madeUpExport = (answers: number, schools: number, seed: number): MadeUpExport => {
  const draw = drawFrom(seed);
  const questions = exportQuestions(schools);
  const meant = new Map<string, number>();
  const add: Add = (name, n = 1) => void meant.set(name, (meant.get(name) ?? 0) + n);
  const tabs: Cell[][][] = exportLanguages.map((_, language) => [
    ['Timestamp', ...questions.map(({ title }) => title[language] ?? '')],
  ]);
  for (let family = 0; family < answers; family += 1) {
    const language = [0, 0, 0, 1, 1, 2][draw(6)] ?? 0;
    putRow(draw, tabs[language] ?? [], answerRow(draw, questions, language, add));
  }
  return {
    questions,
    meant,
    tabs: tabs.map((block, language) => ({ language, block: laidOut(draw, language, block) })),
  };
};
