// What a family reads before the first question, and after the last: only what is true of this very form (PV12).
import { purposeTraits } from './purpose';
import type { SurveyMode, SurveyPurpose } from './survey';
import { type WhoCanSeeTexts, whoCanSee } from './who-can-see';

/** Sentences with `{name}` where a value goes; content holds them, one set a language. */
export interface FirstScreenTexts {
  readonly titles: { readonly [purpose: string]: string };
  readonly leads: { readonly [purpose: string]: string };
  /** Stands before the questions about a proposed change. */
  readonly idea: string;
  readonly voluntary: string;
  /** Before tutoring starts there is no tutoring yet that could change. */
  readonly voluntaryBefore: string;
  readonly skipAny: string;
  readonly skipAllButSchool: string;
  readonly skipAllButEvent: string;
  readonly minutes: string;
  readonly oldestChild: string;
  readonly oldestChildBefore: string;
  readonly onceAnEvent: string;
  /** Begins the sentence of each mode that says who can see what. */
  readonly whoCanSee: WhoCanSeeTexts;
  readonly privacyAnonymous: string;
  readonly privacyConfidential: string;
  readonly privacyIdentified: string;
  readonly privacyFew: string;
  readonly helpWithContact: string;
  readonly helpAtSchool: string;
  readonly safety: string;
  readonly confirmation: string;
  /** By purpose, where a family expects something else. */
  readonly confirmations: { readonly [purpose: string]: string };
  /** Stands below the confirmation of an anonymous form, where another form takes the wish to be called (PV13). */
  readonly callForm: string;
  /** Where a form takes no answers any more. */
  readonly closed: string;
  /** Under a question that wants a number. */
  readonly wholeNumber: string;
  /** What a flyer, a text message and a form on paper say beside the first screen's own words. */
  readonly handOut: {
    readonly scan: string;
    readonly forSchool: string;
    readonly textMessage: string;
    /** In place of the form's own privacy line: on paper there is no time, but there is handwriting. */
    readonly paperPrivacy: string;
    readonly paperOne: string;
    readonly paperSeveral: string;
    readonly paperOther: string;
    readonly paperReturn: string;
  };
}

export interface FirstScreenFacts {
  readonly purpose: SurveyPurpose;
  readonly mode: SurveyMode;
  readonly questions: number;
  /** The key that must be answered, where there is one. */
  readonly needs: 'school' | 'event' | 'nothing';
  /** The proposed change, in the language of the form. */
  readonly summary?: string;
  readonly minGroupSize: number;
  /** Who can see the answers, counted when the form is published. */
  readonly people?: number | undefined;
  /** Whether fewer families use this language than a report may show. */
  readonly fewFamilies: boolean;
  readonly contact: { readonly name: string; readonly phone: string; readonly email: string };
}

export interface FirstScreen {
  readonly title: string;
  readonly description: string;
  readonly confirmation: string;
  readonly closed: string;
}

/** Twelve questions and the keys are about five minutes (domain 2(d) rule 7). */
export const minutesFor = (questions: number): number => Math.max(2, Math.round((questions * 5) / 12));

export const filled = (text: string, values: { readonly [name: string]: string | number }): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

const helpOf = (texts: FirstScreenTexts, { contact }: FirstScreenFacts): string => {
  const where = contact.phone || contact.email;
  return contact.name === '' || where === ''
    ? texts.helpAtSchool
    : filled(texts.helpWithContact, { name: contact.name, where });
};

const skipOf = (texts: FirstScreenTexts, { needs }: FirstScreenFacts): string =>
  ({ school: texts.skipAllButSchool, event: texts.skipAllButEvent, nothing: texts.skipAny })[needs];

const onceOf = (texts: FirstScreenTexts, { purpose }: FirstScreenFacts): string => {
  const family = purpose === 'needs' ? texts.oldestChildBefore : texts.oldestChild;
  return { family, event: texts.onceAnEvent, any: '' }[purposeTraits[purpose].once];
};

/** PV12: bound to the mode, so that no form promises what it does not keep. */
const privacyOf = (texts: FirstScreenTexts, { mode, minGroupSize, people, fewFamilies }: FirstScreenFacts): string => {
  const values = { minGroupSize, whoCanSee: whoCanSee(texts.whoCanSee, people) };
  if (mode === 'identified') return filled(texts.privacyIdentified, values);
  if (mode === 'confidential') return filled(texts.privacyConfidential, values);
  const privacy = filled(texts.privacyAnonymous, values);
  return fewFamilies ? `${privacy} ${texts.privacyFew}` : privacy;
};

/** What a family reads once it has answered; `callLink` is the form that may ask who it is (PV13), `''` where there is none. */
export const confirmationWith = (
  texts: FirstScreenTexts,
  { purpose, mode }: Pick<FirstScreenFacts, 'purpose' | 'mode'>,
  callLink: string,
): string => {
  const usual = texts.confirmations[purpose] ?? texts.confirmation;
  // PV12: a confidential form leads to no other one.
  return callLink === '' || mode !== 'anonymous' ? usual : `${usual}\n\n${filled(texts.callForm, { link: callLink })}`;
};

/**
 * The first screen of a form: voluntary, how long, who sees the answers, what may be skipped, free help (domain 2(d) rule 4, PV26), the
 * privacy line of its mode (PV12), and whom to call when a child is in danger (PV18).
 */
export const firstScreenOf = (texts: FirstScreenTexts, facts: FirstScreenFacts): FirstScreen => {
  const { purpose, questions, summary = '' } = facts;
  const paragraphs = [
    texts.leads[purpose] ?? '',
    summary === '' ? '' : filled(texts.idea, { summary }),
    [purpose === 'needs' ? texts.voluntaryBefore : texts.voluntary, skipOf(texts, facts)].join(' '),
    [filled(texts.minutes, { minutes: minutesFor(questions) }), onceOf(texts, facts)].join(' ').trim(),
    privacyOf(texts, facts),
    helpOf(texts, facts),
    texts.safety,
  ];
  return {
    title: texts.titles[purpose] ?? '',
    description: paragraphs.filter((paragraph) => paragraph !== '').join('\n\n'),
    confirmation: confirmationWith(texts, facts, ''),
    closed: texts.closed,
  };
};
