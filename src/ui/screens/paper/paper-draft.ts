// What is typed from the paper at hand, by question.
import type { PaperPage } from '../../../rpc/paper-calls';
import type { server } from '../../server';

export type PaperEntry = Omit<Parameters<typeof server.keepPaper>[0]['entries'][number], 'code'>;

/** A question that is not there is blank. */
export type PaperDraft = { readonly [code: string]: PaperEntry };

export const noEntry: PaperEntry = { choices: [], text: '', other: '' };

const isAnswered = ({ choices, text, other }: PaperEntry): boolean => choices.length > 0 || text !== '' || other !== '';

export const isBlankDraft = (draft: PaperDraft): boolean => !Object.values(draft).some(isAnswered);

/** What is sent: the questions that have an answer. */
export const entriesOf = (draft: PaperDraft) =>
  Object.entries(draft)
    .filter(([, entry]) => isAnswered(entry))
    .map(([code, entry]) => ({ code, ...entry }));

/** With the choice pressed: the only one, or one more of several, or one fewer. In the order of the form. */
export const pressed = (
  { input, choices }: PaperPage['questions'][number],
  entry: PaperEntry,
  code: string,
): PaperEntry => {
  if (input === 'one') return { ...noEntry, choices: [code] };
  const on = !entry.choices.includes(code);
  return { ...entry, choices: choices.filter((one) => (one === code ? on : entry.choices.includes(one))) };
};
