// What a family reads before the first question, and after the last: only what is true of this very form (PV12).

/** Sentences with `{name}` where a value goes; content holds them, one set a language. */
export interface FirstScreenTexts {
  readonly titles: { readonly [purpose: string]: string };
  readonly leads: { readonly [purpose: string]: string };
  readonly voluntary: string;
  /** Before tutoring starts there is no tutoring yet that could change. */
  readonly voluntaryBefore: string;
  readonly skipAny: string;
  readonly skipAllButSchool: string;
  readonly minutes: string;
  readonly oldestChild: string;
  readonly oldestChildBefore: string;
  readonly privacyAnonymous: string;
  readonly privacyFew: string;
  readonly helpWithContact: string;
  readonly helpAtSchool: string;
  readonly safety: string;
  readonly confirmation: string;
  /** What a flyer and a text message say beside the first screen's own words. */
  readonly handOut: { readonly scan: string; readonly forSchool: string; readonly textMessage: string };
}

export interface FirstScreenFacts {
  readonly purpose: string;
  readonly questions: number;
  readonly asksSchool: boolean;
  readonly minGroupSize: number;
  /** Whether fewer families use this language than a report may show. */
  readonly fewFamilies: boolean;
  readonly contact: { readonly name: string; readonly phone: string; readonly email: string };
}

export interface FirstScreen {
  readonly title: string;
  readonly description: string;
  readonly confirmation: string;
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

/**
 * The first screen of an anonymous form: voluntary, how long, who sees the answers, what may be skipped, free help (domain 2(d) rule 4,
 * PV26), the anonymous privacy line (PV12), and whom to call when a child is in danger (PV18).
 */
export const firstScreenOf = (texts: FirstScreenTexts, facts: FirstScreenFacts): FirstScreen => {
  const { purpose, questions, asksSchool, minGroupSize, fewFamilies } = facts;
  const isBefore = purpose === 'needs';
  const privacy = filled(texts.privacyAnonymous, { minGroupSize });
  const paragraphs = [
    texts.leads[purpose] ?? '',
    [isBefore ? texts.voluntaryBefore : texts.voluntary, asksSchool ? texts.skipAllButSchool : texts.skipAny].join(' '),
    [
      filled(texts.minutes, { minutes: minutesFor(questions) }),
      isBefore ? texts.oldestChildBefore : texts.oldestChild,
    ].join(' '),
    fewFamilies ? `${privacy} ${texts.privacyFew}` : privacy,
    helpOf(texts, facts),
    texts.safety,
  ];
  return {
    title: texts.titles[purpose] ?? '',
    description: paragraphs.filter((paragraph) => paragraph !== '').join('\n\n'),
    confirmation: texts.confirmation,
  };
};
