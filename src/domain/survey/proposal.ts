// A proposed change on which families are asked, tied to the theme that caused it (S25).
import type { Listed } from './question-bank';
import type { Worded } from './worded';

export interface Proposal {
  /** The id of a theme or a record of what was heard. */
  readonly theme: string;
  /** In a few sentences, by language tag. */
  readonly summary: Worded;
  /** None, or two or three ways to do it, each by language tag. */
  readonly options: readonly Worded[];
}

/** A summary is read on a phone. */
export const longestSummary = 600;
const longestOption = 120;

export interface ProposalFault {
  readonly fault: 'theme' | 'summary' | 'summary-long' | 'options' | 'options-alike';
  /** The tag of the language in which it lacks; empty where it is of none. */
  readonly language: string;
}

const missing = (texts: Worded, languages: readonly string[]): string | undefined =>
  languages.find((language) => (texts[language] ?? '').trim() === '');

/** What is wrong with the proposal; undefined where families can be asked. */
export const proposalFault = (
  proposal: Proposal | undefined,
  languages: readonly string[],
): ProposalFault | undefined => {
  if (proposal === undefined || proposal.theme.trim() === '') return { fault: 'theme', language: '' };
  const { summary, options } = proposal;
  const unsaid = missing(summary, languages);
  if (unsaid !== undefined) return { fault: 'summary', language: unsaid };
  const long = languages.find((language) => (summary[language] ?? '').length > longestSummary);
  if (long !== undefined) return { fault: 'summary-long', language: long };
  if (options.length === 1 || options.length > 3) return { fault: 'options', language: '' };
  for (const language of languages) {
    const texts = options.map((option) => (option[language] ?? '').trim());
    if (texts.some((text) => text === '' || text.length > longestOption)) return { fault: 'options', language };
    if (new Set(texts.map((text) => text.toLowerCase())).size < texts.length)
      return { fault: 'options-alike', language };
  }
  return undefined;
};

/** The ways to do it as choices, coded by their place; no question chooses among them where there are none. */
export const proposalListed = (proposal: Proposal | undefined): Listed => {
  const options = proposal?.options ?? [];
  const trimmed = (texts: Worded): Worded =>
    Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, text.trim()]));
  return options.length === 0
    ? {}
    : { ideas: options.map((labels, at) => ({ code: String(at + 1), labels: trimmed(labels) })) };
};
