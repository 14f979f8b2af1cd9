// The families of a confidential survey to ask next, as a list for the reminder and for who phones. Nothing is sent.
import { sheetWordsOf } from '../../../content/sheets';
import { writtenWordsIn } from '../../../content/written';
import type { LogEntry } from '../../../domain/invitation/send-log';
import { askNextOf } from '../../../domain/missing/ask-next';
import { done, type Outcome, refused } from '../../../domain/problem';
import { printedHtml } from '../../../domain/take-out/printed-page';
import type { AskNextPerson } from '../../../rpc/missing-calls';
import { languageName } from '../../languages/language-value';
import type { Ports } from '../../ports';
import { staffLanguage } from '../../sheets/our-sheets';
import { type MissingSource, readMissing } from './read-missing';

/** What it takes to say who has no answer yet. */
export const askNext = ({ roster, list, entries, answers, units }: MissingSource) => ({
  roster,
  list,
  entries,
  answered: { families: answers.families ?? new Set<string>(), units },
});

/** The messages to remind of, in the order of the send log; refused for a survey that is not to know who answered (PV12). */
export const messagesToRemind = (ports: Ports, surveyId: string): Outcome<readonly LogEntry[]> => {
  const read = readMissing(ports, surveyId);
  if (!read.ok) return read;
  if (read.value.answers.families === undefined) return refused('ask.not-confidential');
  return done(askNextOf(askNext(read.value)).remind);
};

const keyOf = ({ language, schools, name }: AskNextPerson): string => [language, schools, name].join('\n');

/** By language, then by school, then by name. */
const peopleIn = (messages: readonly LogEntry[]): readonly AskNextPerson[] =>
  messages
    .map(({ key: id, familyName: name, schools, language, phone }) => ({
      id,
      name,
      schools,
      language: languageName(language),
      phone,
    }))
    .sort((one, other) => keyOf(one).localeCompare(keyOf(other)));

const mostInSidebar = 200;

export const listAskNext = (
  ports: Ports,
  surveyId: string,
): Outcome<{ readonly people: readonly AskNextPerson[]; readonly all: number }> => {
  const messages = messagesToRemind(ports, surveyId);
  if (!messages.ok) return messages;
  const people = peopleIn(messages.value);
  return done({ people: people.slice(0, mostInSidebar), all: people.length });
};

/** Opens the whole list in a dialog: names, for the team alone (PV20). */
export const showAskNext = (ports: Ports, surveyId: string): Outcome<{ readonly shown: true }> => {
  const messages = messagesToRemind(ports, surveyId);
  if (!messages.ok) return messages;
  const people = peopleIn(messages.value);
  const language = staffLanguage(ports);
  const { missing, print } = writtenWordsIn(language);
  const { headers } = sheetWordsOf('sendLog', language);
  const columns = ['log.familyName', 'log.schools', 'log.phone'].map((code) => headers[code] ?? code);
  const languages = [...new Set(people.map((one) => one.language))];
  const html = printedHtml({
    language,
    title: missing.nextTitle,
    intro: missing.nextIntro,
    tables: languages.map((heading) => ({
      heading,
      columns,
      rows: people.filter((one) => one.language === heading).map(({ name, schools, phone }) => [name, schools, phone]),
    })),
    print: print.print,
    nothing: print.nothing,
  });
  ports.pages.show(missing.nextTitle, html);
  return done({ shown: true });
};
