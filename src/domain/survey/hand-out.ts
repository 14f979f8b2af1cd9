// A survey's link given out beside email: on a flyer, and in a message of the district's own text-message system.
import { type FirstScreenFacts, type FirstScreenTexts, filled, firstScreenOf, minutesFor } from './first-screen';

export interface Flyer {
  readonly title: string;
  /** Empty where it is for the whole district. */
  readonly forWhom: string;
  /** The first screen's own words: what it is about, that it is voluntary, how long, who sees answers, where help is. */
  readonly paragraphs: readonly string[];
  readonly scan: string;
}

/** Everything on it is what the form itself says, so that nothing is promised twice in different words (PV12). */
export const flyerOf = (texts: FirstScreenTexts, facts: FirstScreenFacts, school: string): Flyer => {
  const { title, description } = firstScreenOf(texts, facts);
  return {
    title,
    forWhom: school === '' ? '' : filled(texts.handOut.forSchool, { school }),
    paragraphs: description.split('\n\n'),
    scan: texts.handOut.scan,
  };
};

/** One text message with the link. */
export const textMessageOf = (
  texts: FirstScreenTexts,
  { purpose, questions }: Pick<FirstScreenFacts, 'purpose' | 'questions'>,
  { district, link }: { readonly district: string; readonly link: string },
): string =>
  filled(texts.handOut.textMessage, {
    district,
    title: texts.titles[purpose] ?? '',
    minutes: minutesFor(questions),
    link,
  }).replace(/^: /, '');
