// A survey's link given out beside email: on a flyer, and in a message of the district's own text-message system.
import { type FirstScreenFacts, type FirstScreenTexts, filled, firstScreenOf, minutesFor } from './first-screen';

export interface Flyer {
  readonly title: string;
  /** The event and the school; empty where it is for the whole district and any event. */
  readonly forWhom: string;
  /** The first screen's own words: what it is about, that it is voluntary, how long, who sees answers, where help is. */
  readonly paragraphs: readonly string[];
  readonly scan: string;
}

/** Everything on it is what the form itself says, so that nothing is promised twice in different words (PV12). */
export const flyerOf = (
  texts: FirstScreenTexts,
  facts: FirstScreenFacts,
  { school, event }: { readonly school: string; readonly event: string },
): Flyer => {
  const { title, description } = firstScreenOf(texts, facts);
  return {
    title,
    forWhom: [event, school === '' ? '' : filled(texts.handOut.forSchool, { school })]
      .filter((one) => one !== '')
      .join(' · '),
    paragraphs: description.split('\n\n'),
    scan: texts.handOut.scan,
  };
};

/** One text message with the link. */
export const textMessageOf = (
  texts: FirstScreenTexts,
  { purpose, questions }: Pick<FirstScreenFacts, 'purpose' | 'questions'>,
  { district, link, event = '' }: { readonly district: string; readonly link: string; readonly event?: string },
): string =>
  filled(texts.handOut.textMessage, {
    district,
    title: `${texts.titles[purpose] ?? ''} ${event === '' ? '' : event.replace(/\.?$/, '.')}`.trim(),
    minutes: minutesFor(questions),
    link,
  }).replace(/^: /, '');
