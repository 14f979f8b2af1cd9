// Checks what staff typed from one paper before it is kept.
import { done, type Outcome, refused } from '../problem';
import type { TallyQuestion } from '../tally/tally-question';
import { entriesText, type PaperEntries, type PaperEntry } from './paper-answer';

/** More than anybody writes on a form; more was pasted by mistake. */
export const mostWritten = 5000;

/** A cell of Google's holds 50,000 signs. */
const mostKept = 45_000;

/** A question that is asked on paper, by the title that staff read. */
export interface PaperQuestion {
  readonly question: TallyQuestion;
  readonly title: string;
}

export type TypedEntry = PaperEntry & { readonly code: string };

const isWrittenKind = ({ kind }: TallyQuestion): boolean => kind === 'open' || kind === 'number';

/** Several where the question takes several, Other where it takes that; never both where it takes one. */
const readChosen = ({ question, title }: PaperQuestion, typed: PaperEntry): Outcome<PaperEntry> => {
  const choices = question.choices.map(({ code }) => code).filter((code) => typed.choices.includes(code));
  const other = typed.other.trim();
  if (typed.choices.some((code) => !choices.includes(code)) || typed.text !== '')
    return refused('paper.choice-unknown', { question: title });
  if (other !== '' && question.takesOther !== true) return refused('paper.choice-unknown', { question: title });
  if (question.kind !== 'multi' && choices.length + (other === '' ? 0 : 1) > 1)
    return refused('paper.one-only', { question: title });
  return done({ choices, text: '', other });
};

const readWritten = ({ question, title }: PaperQuestion, typed: PaperEntry): Outcome<PaperEntry> => {
  const text = typed.text.trim();
  if (typed.choices.length > 0 || typed.other !== '') return refused('paper.choice-unknown', { question: title });
  if (question.kind === 'number' && !/^\d{0,6}$/.test(text)) return refused('paper.not-a-number', { question: title });
  return done({ choices: [], text, other: '' });
};

const readEntry = (asked: PaperQuestion, typed: TypedEntry): Outcome<PaperEntry> => {
  if (Math.max(typed.text.length, typed.other.length) > mostWritten)
    return refused('paper.too-long', { question: asked.title, most: mostWritten });
  return isWrittenKind(asked.question) ? readWritten(asked, typed) : readChosen(asked, typed);
};

const isAnswered = ({ choices, text, other }: PaperEntry): boolean => choices.length > 0 || text !== '' || other !== '';

/** What of the paper is kept, blanks left out. Refused where it answers nothing, or something that the survey does not ask. */
export const readPaper = (asked: readonly PaperQuestion[], typed: readonly TypedEntry[]): Outcome<PaperEntries> => {
  const read: (readonly [string, PaperEntry])[] = [];
  for (const entry of typed) {
    const question = asked.find((one) => one.question.code === entry.code);
    if (question === undefined || read.some(([code]) => code === entry.code)) return refused('paper.question-unknown');
    const kept = readEntry(question, entry);
    if (!kept.ok) return kept;
    read.push([entry.code, kept.value]);
  }
  const entries = Object.fromEntries(read.filter(([, entry]) => isAnswered(entry)));
  if (Object.keys(entries).length === 0) return refused('paper.nothing-answered');
  return entriesText(entries).length > mostKept ? refused('paper.too-long-together') : done(entries);
};
