// What a family wrote beside the choices of a question, as *Other*.
import { choiceFinder } from '../tally/choice-finder';
import type { TallyQuestion } from '../tally/tally-question';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Cuts the choices out of an answer that Google joined by commas. */
const withoutChoices = (text: string, wordings: readonly string[]): string =>
  [...wordings]
    .filter((wording) => wording.trim() !== '')
    .sort((one, other) => other.length - one.length)
    .reduce((rest, wording) => rest.replace(new RegExp(`(^|, ?)${escaped(wording)}(?=,|$)`, 'giu'), '$1'), text)
    .replace(/^[\s,]+|[\s,]+$/g, '')
    .replace(/,\s*(?=,)/g, '');

/** Reads the family's own words out of an answer to the question; empty where it holds choices alone. */
export const otherTextIn = (question: TallyQuestion): ((text: string) => string) => {
  const finder = choiceFinder(question.choices);
  const wordings = question.choices.flatMap((choice) => choice.wordings);
  return (text) => {
    if (text === '') return '';
    if (question.kind !== 'multi') return finder.one(text).other ? text : '';
    return finder.several(text).other ? withoutChoices(text, wordings) || text : '';
  };
};
