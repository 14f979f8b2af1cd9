// Which of the files that a person loads stand: one a workbook, its newest (PV05).
import type { Outcome, Problem } from '../problem';
import type { SurveyPurpose } from '../survey/survey';
import { figuresText } from '../tally/figures/recorded-figures';
import { type FiguresFile, fileText } from './figures-file';

export interface LoadedFile {
  /** As the person's computer calls it. */
  readonly called: string;
  readonly read: Outcome<FiguresFile>;
}

export type FileState = 'new' | 'replaces' | 'same' | 'refused';

export interface SortedFile {
  readonly called: string;
  readonly file: FiguresFile | undefined;
  readonly state: FileState;
  /** Why it is refused. */
  readonly problem: Problem | undefined;
}

const answersIn = ({ questions }: FiguresFile): number =>
  questions.reduce((sum, { figures: { whole } }) => sum + (whole.state === 'shown' ? whole.base : 0), 0);

/** Above zero where the one is newer: by its day, else by its round, else by how many answers it holds. */
const newness = (one: FiguresFile, other: FiguresFile): number =>
  one.on.localeCompare(other.on) || one.round - other.round || answersIn(one) - answersIn(other);

const figuresOf = ({ questions }: FiguresFile): string =>
  questions.map(({ figures }) => figuresText(figures)).join('\n');

/** So many exact counts are never alike by chance. */
const copiedFrom = 6;

const countsIn = ({ questions }: FiguresFile): number =>
  questions
    .flatMap(({ figures: { whole } }) => (whole.state === 'shown' ? Object.values(whole.figures) : []))
    .filter(({ state }) => state === 'shown').length;

/** Two workbooks never count the very same: one is a copy of the other. */
const isCopyOf = (one: FiguresFile, other: FiguresFile): boolean =>
  one.workbook !== other.workbook && countsIn(one) >= copiedFrom && figuresOf(one) === figuresOf(other);

const problem = (name: string, values: Problem['values'] = {}): Problem => ({ code: `rollUp.${name}`, values });

const troubleWith = (
  file: FiguresFile,
  purpose: SurveyPurpose,
  standing: readonly FiguresFile[],
): Problem | undefined => {
  if (file.purpose !== purpose) return problem('other-survey', { survey: file.survey, school: file.name });
  const copy = standing.find((one) => isCopyOf(file, one));
  if (copy !== undefined) return problem('copy', { school: file.name, other: copy.name });
  const known = standing.find(({ workbook }) => workbook === file.workbook);
  return known !== undefined && newness(file, known) < 0
    ? problem('older', { school: file.name, day: known.on })
    : undefined;
};

const isThere = (file: FiguresFile, standing: readonly FiguresFile[]): boolean =>
  standing.some((one) => fileText(one) === fileText(file));

export interface SortedFiles {
  /** In the order in which they were loaded. */
  readonly files: readonly SortedFile[];
  /** What stands after them, the earlier ones first. */
  readonly standing: readonly FiguresFile[];
}

/** Takes the files in, the oldest first, so that the newest of a workbook is what stands whatever order they were picked in. */
export const sortFiles = (
  loaded: readonly LoadedFile[],
  purpose: SurveyPurpose,
  before: readonly FiguresFile[],
): SortedFiles => {
  const readable = loaded.flatMap(({ read }) => (read.ok ? [read.value] : []));
  const newest = (file: FiguresFile): boolean =>
    readable.every((one) => one.workbook !== file.workbook || one.purpose !== purpose || newness(one, file) <= 0);
  let standing = before;
  const files = loaded.map(({ called, read }): SortedFile => {
    if (!read.ok) return { called, file: undefined, state: 'refused', problem: read.problem };
    const file = read.value;
    const sorted = (state: FileState, why?: Problem): SortedFile => ({ called, file, state, problem: why });
    const trouble = troubleWith(file, purpose, standing);
    if (trouble !== undefined) return sorted('refused', trouble);
    if (isThere(file, standing)) return sorted('same');
    if (!newest(file)) {
      const later = readable.find((one) => one.workbook === file.workbook && newness(one, file) > 0);
      return sorted('refused', problem('older', { school: file.name, day: later?.on ?? file.on }));
    }
    const state = before.some(({ workbook }) => workbook === file.workbook) ? 'replaces' : 'new';
    standing = [...standing.filter(({ workbook }) => workbook !== file.workbook), file];
    return sorted(state);
  });
  return { files, standing };
};
