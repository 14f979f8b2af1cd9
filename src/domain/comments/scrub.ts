// Takes out of a text what points at a person: names, phones, addresses, numbers (PV19). A person still has to read it.
import { pieces, unseen } from './comment-words';
import { isName, type NameFinder } from './name-finder';
import { spokenNumber } from './spoken-number';
import { withoutAddresses } from './street-address';

/** What stands for each, with its brackets. */
export interface ScrubWords {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly link: string;
  readonly address: string;
  readonly number: string;
}

const digit = String.raw`\p{Nd}`;
// A word is taken whole: what a mark leaves of `O’Brien` would not be known for a name any more.
// Lengths are bounded, so that a text of 40,000 letters is looked through in a moment.
const email =
  /[\p{L}\p{M}\p{N}._%+'-]{1,64}\s?[@＠]\s?[\p{L}\p{M}\p{N}-]{1,63}(?:[.．。][\p{L}\p{M}\p{N}-]{1,63})+(?:['’ʼ][\p{L}\p{M}]+)*/gu;
const link =
  /(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}-])(?:[\p{L}\p{N}-]{1,63}\.){1,6}(?:com|org|net|edu|gov|us|mx|info|io|example)(?![\p{L}\p{N}])(?:\/\S*)?(?:['’ʼ][\p{L}\p{M}]+)*/giu;
/** With something behind the slash, whatever the end of the name. */
const shortLink = /(?<![\p{L}\p{N}-])(?:[\p{L}\p{N}-]{1,63}\.){1,6}[\p{L}]{2,20}\/[^\s/]\S*/giu;
const spokenEmail =
  /[\p{L}\p{M}\p{N}._%+-]{1,64}[ ([]{1,2}(?:at|arroba)[ )\]]{1,2}[\p{L}\p{N}-]{1,63}[ ([]{1,2}(?:dot|punto)[ )\]]{1,2}(?:com|org|net|edu|gov|us|mx)(?![\p{L}\p{N}])/giu;
const handle = /(?<![\p{L}\p{N}])@[\p{L}\p{M}\p{N}_.]{3,}(?:['’ʼ][\p{L}\p{M}]+)*/gu;
const phone = new RegExp(
  String.raw`(?<![\p{L}\p{N}])\+?\(?${digit}(?:[\s().\/_*·•~\p{Pd}]{0,3}${digit}){6,14}(?![\p{L}\p{N}])`,
  'gu',
);
const longNumber = new RegExp(String.raw`(?<![\p{L}])(?:[a-z]{1,3}-?)?${digit}{5,}(?![\p{L}])`, 'giu');
const eitherCase = (title: string): string => `[${title.charAt(0).toUpperCase()}${title.charAt(0)}]${title.slice(1)}`;
/** A dot may follow these alone: what stands behind `the teacher.` begins a sentence. */
const shortTitles = 'mrs mr ms mx dr dra sr sra srta profe'.split(' ');
const longTitles = 'miss señor señora señorita maestra maestro profesor profesora coach teacher'.split(' ');
const title = String.raw`(?:(?:${shortTitles.flatMap((one) => [eitherCase(one), one.toUpperCase()]).join('|')})\.?|(?:${longTitles.map(eitherCase).join('|')}))`;
const titled = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${title}[ \u00a0])\p{Lu}[\p{L}\p{M}'’-]+(?:[ \u00a0]\p{Lu}[\p{L}\p{M}'’-]+)*`,
  'gu',
);

/** Whoever has a title has a name behind it, also one that is on no list. */
const withoutTitled = (text: string, name: string): string =>
  text.replace(titled, (_, title: string) => `${title}${name}`);

const withoutRuns = (text: string, { runs }: NameFinder, name: string): string =>
  runs.reduce((rest, run) => rest.split(run).join(name), text);

const withoutWords = (text: string, finder: NameFinder, name: string): string =>
  text.replace(pieces, (word) => (isName(word, finder) ? name : word));

/** Two names side by side are one person's. */
const joined = (text: string, name: string): string =>
  text.replace(new RegExp(`${name}(?:(?:[ \\u00a0-]| (?:de|del|de la|de los|y|van|bin|al) )${name})+`, 'gu'), name);

/** Where the marks stand for what was taken out, nothing is found again. */
const taken = (text: string, finder: NameFinder, marks: ScrubWords): string => {
  const plain = text
    .replace(email, marks.email)
    .replace(link, marks.link)
    .replace(shortLink, marks.link)
    .replace(handle, marks.link)
    .replace(spokenEmail, marks.email);
  const unnumbered = withoutAddresses(plain, marks.address)
    .replace(phone, marks.phone)
    .replace(spokenNumber, marks.phone)
    .replace(longNumber, marks.number);
  const unnamed = withoutRuns(withoutTitled(unnumbered, marks.name), finder, marks.name);
  return joined(withoutWords(unnamed, finder, marks.name), marks.name);
};

const firstMark = 0xe000;

/**
 * The text with these words in place of what points at a person. It is gone over until nothing more is found, so that scrubbing what was
 * scrubbed changes nothing. `before` are all words that an earlier scrubbing may have put there, in whatever language: they stay.
 */
export const scrub = (
  text: string,
  finder: NameFinder,
  words: ScrubWords,
  before: readonly string[] = Object.values(words),
): string => {
  const known = [...new Set([...Object.values(words), ...before])];
  const markOf = (word: string): string => String.fromCharCode(firstMark + known.indexOf(word));
  const marks: ScrubWords = {
    name: markOf(words.name),
    phone: markOf(words.phone),
    email: markOf(words.email),
    link: markOf(words.link),
    address: markOf(words.address),
    number: markOf(words.number),
  };
  let now = known.reduce((rest, word) => rest.split(word).join(markOf(word)), text.replace(unseen, ''));
  let last = '';
  // Each round only takes letters away, so there is a last one.
  while (now !== last) {
    last = now;
    now = taken(now, finder, marks);
  }
  return known.reduce((rest, word) => rest.split(markOf(word)).join(word), now);
};
