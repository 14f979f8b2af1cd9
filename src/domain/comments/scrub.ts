// Takes out of a text what points at a person: names, phones, addresses, numbers (PV19). A person still has to read it.
import { pieces } from './comment-words';
import { isName, type NameFinder } from './name-finder';

/** What stands for each, with its brackets. */
export interface ScrubWords {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly link: string;
  readonly address: string;
  readonly number: string;
}

const digit = '[0-9٠-٩۰-۹]';
// Lengths are bounded, so that a text of 40,000 letters is looked through in a moment.
const email = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu;
const link =
  /(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}-])(?:[\p{L}\p{N}-]{1,63}\.){1,6}(?:com|org|net|edu|gov|us|mx|info|io|example)(?![\p{L}\p{N}])(?:\/\S*)?/giu;
const handle = /(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]{3,}/gu;
const streets =
  'street|st|avenue|ave|road|rd|drive|dr|lane|ln|boulevard|blvd|court|ct|circle|cir|place|pl|terrace|ter|highway|hwy|parkway|pkwy|trail|trl|way|loop';
const unit = String.raw`(?:[ ,]+(?:apt|apartment|unit|suite|ste|apto|depto|#)\.? ?#?[\p{L}\p{N}-]{1,6})?`;
const englishStreet = new RegExp(
  String.raw`(?<![\p{L}\p{N}][-./]?)\d{1,6}[a-z]? (?:(?:[nsew]|north|south|east|west)\.? )?(?:[\p{L}\p{N}.'’-]+ ){1,4}(?:${streets})(?![\p{L}\p{N}])\.?${unit}`,
  'giu',
);
const spanishStreet = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:calle|c\/|avenida|av\.|avda\.?|carrera|camino|paseo|calzada|bulevar|privada|callejón|plaza) ?(?:[\p{L}.'’-]+[ ,]+){1,5}(?:n[uú]mero |n[.º°o]+ ?|# ?)?\d{1,6}${unit}`,
  'giu',
);
const box = /(?<![\p{L}\p{N}])(?:p\.? ?o\.? box|apartado(?: postal)?) ?#? ?\d+/giu;
const phone = new RegExp(
  String.raw`(?<![\p{L}\p{N}])\+?\(?${digit}(?:[ ().\/–-]{0,3}${digit}){6,14}(?![\p{L}\p{N}])`,
  'gu',
);
const longNumber = new RegExp(String.raw`(?<![\p{L}])(?:[a-z]{1,3}-?)?${digit}{5,}(?![\p{L}])`, 'giu');
const titles =
  'mrs mr ms miss mx dr dra sr sra srta señor señora señorita maestra maestro profe profesor profesora coach teacher'
    .split(' ')
    .map((title) => `[${title.charAt(0).toUpperCase()}${title.charAt(0)}]${title.slice(1)}`);
const titled = new RegExp(
  String.raw`(?<![\p{L}\p{N}])((?:${titles.join('|')})\.? )\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)*`,
  'gu',
);

/** Whoever has a title has a name behind it, also one that is on no list. */
const withoutTitled = (text: string, name: string): string =>
  text.replace(titled, (_, title: string) => `${title}${name}`);

const withoutRuns = (text: string, { runs }: NameFinder, name: string): string =>
  runs.reduce((rest, run) => rest.split(run).join(name), text);

const withoutWords = (text: string, finder: NameFinder, name: string): string =>
  text.replace(pieces, (word) => (!word.startsWith('[') && isName(word, finder) ? name : word));

/** Two names side by side are one person's. */
const joined = (text: string, name: string): string => {
  const between = /^(?:[ -]|(?: (?:de|del|de la|de los|y|van|bin|al) ))$/u;
  return text.split(name).reduce((rest, part, at, all) => {
    const isBetween = at > 0 && at < all.length - 1 && between.test(part);
    return `${rest}${isBetween ? '' : `${part}${at < all.length - 1 ? name : ''}`}`;
  }, '');
};

/** The text with these words in place of what points at a person. What was scrubbed already stays as it is. */
export const scrub = (text: string, finder: NameFinder, words: ScrubWords): string => {
  const plain = text
    .replace(email, words.email)
    .replace(link, words.link)
    .replace(handle, words.link)
    .replace(englishStreet, words.address)
    .replace(spanishStreet, words.address)
    .replace(box, words.address)
    .replace(phone, words.phone)
    .replace(longNumber, words.number);
  return joined(
    withoutWords(withoutRuns(withoutTitled(plain, words.name), finder, words.name), finder, words.name),
    words.name,
  );
};
