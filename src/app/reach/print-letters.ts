// Shows letters of a campaign to print, each in its family's language and with the family's own link.
import { writtenWordsIn } from '../../content/written';
import type { FrozenContent } from '../../domain/invitation/campaign';
import { done, type Outcome, refused } from '../../domain/problem';
import { lettersAPage } from '../../domain/reach/by-hand';
import { letterParts } from '../../domain/reach/letter';
import { pictureAddress } from '../../domain/settings/picture';
import { lettersHtml, type PrintedLetter } from '../../domain/take-out/letters-page';
import { fillIn } from '../../domain/tally/page/fill-in';
import type { ByHandWish } from '../../rpc/reach-calls';
import { languagesStillReady } from '../invite/allowed-now';
import { type LinkOf, linksOf } from '../invite/own-links';
import { isCopied } from '../invite/send-sheets';
import { readLogo } from '../logo/logo';
import type { Ports } from '../ports';
import { readSettings } from '../settings/read-settings';
import { staffLanguage } from '../sheets/our-sheets';
import { familyMessage, letterLanguage } from './family-message';
import { readLanguageHelp } from './language-help';
import { isToDo, schoolNames } from './open-reach';
import { among, interpreterPhone, type Reached, type ReachSource, readReach } from './read-reach';

interface Writing {
  readonly content: FrozenContent;
  readonly linkOf: LinkOf;
  readonly helpFor: (reached: Reached) => PrintedLetter['help'];
}

const letterOf = (reached: Reached, { content, linkOf, helpFor }: Writing): Outcome<PrintedLetter> => {
  const { entry } = reached;
  const tag = letterLanguage(content, entry.language);
  const message = familyMessage(content, entry, { tag, linkOf });
  if (!message.ok) return message;
  const { subject, text, direction } = message.value;
  return done({
    familyName: entry.familyName,
    school: schoolNames(reached),
    language: tag,
    direction,
    title: subject,
    parts: letterParts(text),
    help: tag === entry.language ? [] : helpFor(reached),
  });
};

/** Refused where the words were changed by hand, where a language must not go out any more, or in a copy of the workbook. */
const writing = (ports: Ports, { campaign, phones }: ReachSource, office: string): Outcome<Writing> => {
  if (isCopied(ports, campaign)) return refused('invite.copied');
  const { content } = campaign;
  if (content === undefined) return refused('invite.content-gone');
  const ready = languagesStillReady(ports, campaign);
  if (!ready.ok) return ready;
  const linkOf = linksOf(ports, campaign, content);
  if (!linkOf.ok) return linkOf;
  const help = readLanguageHelp(ports);
  if (!help.ok) return help;
  return done({
    content,
    linkOf: linkOf.value,
    helpFor: (reached) => help.value(reached.entry.language, interpreterPhone(reached, phones, office)),
  });
};

const allOf = (people: readonly Reached[], write: Writing): Outcome<readonly PrintedLetter[]> => {
  const letters: PrintedLetter[] = [];
  for (const reached of people) {
    const letter = letterOf(reached, write);
    if (!letter.ok) return letter;
    letters.push(letter.value);
  }
  return done(letters);
};

/** Opens up to fifty of the letters to do in a dialog; the keys say whose they are, so that just these can be marked as sent. */
export const printLetters = (
  ports: Ports,
  { campaign, from, ...wish }: ByHandWish & { readonly campaign: string; readonly from: number },
): Outcome<{ readonly keys: readonly string[] }> => {
  const source = readReach(ports, campaign);
  if (!source.ok) return source;
  const settings = readSettings(ports);
  if (!settings.ok) return settings;
  const { districtName, contact } = settings.value;
  const toDo = among(source.value.people, wish).filter((one) => one.entry.state === 'letter' && isToDo(one));
  const people = toDo.slice(from, from + lettersAPage);
  if (people.length === 0) return refused('reach.no-letters');
  const write = writing(ports, source.value, contact.phone);
  if (!write.ok) return write;
  const letters = allOf(people, write.value);
  if (!letters.ok) return letters;
  const logo = readLogo(ports);
  if (!logo.ok) return logo;
  const language = staffLanguage(ports);
  const { reach, print } = writtenWordsIn(language);
  const about = fillIn(reach.letters.about, { first: from + 1, last: from + people.length, all: toDo.length });
  const html = lettersHtml({
    letters: letters.value,
    logo: logo.value === undefined ? '' : pictureAddress(logo.value),
    district: districtName,
    print: print.print,
    about,
    staffLanguage: language,
  });
  ports.pages.show(reach.letters.title, html);
  return done({ keys: people.map(({ entry }) => entry.key) });
};
