// Which flyers, agendas and cards there are to print, in which languages, and what is to be filled in.
import { homeLanguages } from '../../content/languages';
import { done, type Outcome, refused } from '../../domain/problem';
import { schoolsOf, schoolsShape } from '../../domain/roster/school';
import type { PrintField, PrintHome, PrintLanguage } from '../../rpc/print-calls';
import { formLinks } from '../invite/form-links';
import { directionOf, spokenIn } from '../languages/read-spoken';
import type { Ports } from '../ports';
import { readSheet, staffLanguage } from '../sheets/our-sheets';
import { readLibrary } from '../templates/message-library';
import { pageText } from './page-text';
import { printEvents } from './print-events';
import { linesIn, type PrintFacts, readPrintFacts } from './print-facts';
import { fieldsToFill, printPages } from './print-pages';

const named = ({ approvals }: PrintFacts, tag: string): PrintLanguage => ({
  tag,
  name: [...homeLanguages, ...approvals.languages].find((one) => one.tag === tag)?.name ?? tag,
  direction: directionOf(tag, approvals.languages),
});

const onlySchool = (ports: Ports): Outcome<string> => {
  const sheet = readSheet(ports, schoolsShape);
  if (!sheet.ok) return sheet;
  const schools = sheet.value === undefined ? [] : schoolsOf(sheet.value.table);
  return done(schools.length === 1 ? (schools[0]?.name ?? '') : '');
};

const valuesKnown = (
  ports: Ports,
  facts: PrintFacts,
  { fields, language }: { readonly fields: readonly PrintField[]; readonly language: string },
): Outcome<PrintHome['values']> => {
  const has = (name: string): boolean => fields.some((field) => field.name === name);
  const { contact, tutoringStart = '' } = facts.settings;
  const person = [contact.name, contact.phone].filter((text) => text !== '').join(', ');
  const links = formLinks(ports, { fields: fields.map(({ name }) => name), event: '' });
  if (!links.ok) return links;
  const school = has('SchoolName') ? onlySchool(ports) : done('');
  if (!school.ok) return school;
  const values = {
    ConcernContact: person,
    PublicContact: person,
    StartDate: tutoringStart,
    SchoolName: school.value,
    ...Object.fromEntries(Object.entries(links.value).map(([name, own]) => [name, own[language] ?? ''])),
  };
  return done(Object.fromEntries(Object.entries(values).filter(([name, value]) => value !== '' && has(name))));
};

/** The page in the wished language, or in the staff's own, or in the first that may be printed. */
export const openPrint = (
  ports: Ports,
  wish: { readonly page: string; readonly language: string },
): Outcome<PrintHome> => {
  const read = readPrintFacts(ports);
  if (!read.ok) return read;
  const facts = read.value;
  const library = readLibrary(ports, facts.spoken);
  if (!library.ok) return library;
  const pages = printPages(ports, library.value);
  const page = wish.page === '' ? pages[0]?.key : pages.find(({ key }) => key === wish.page)?.key;
  if (page === undefined) return refused('print.page-gone');
  const language = [wish.language, staffLanguage(ports), ...facts.ready].find((tag) => facts.ready.includes(tag)) ?? '';
  const days = linesIn(facts, language);
  const home = {
    pages,
    page,
    languages: facts.ready.map((tag) => named(facts, tag)),
    waiting: facts.waiting.map((tag) => named(facts, tag)),
    language,
  };
  const nothing = { fields: [], events: [], values: {} };
  if (days === undefined) return done({ ...home, ...nothing, stop: null });
  const text = pageText(ports, facts, { page, language, event: '' });
  if (!text.ok) return done({ ...home, ...nothing, stop: text.problem });
  const asked = fieldsToFill(text.value);
  if (!asked.ok) return asked;
  const fields = asked.value;
  const isForEvent = fields.some(({ name }) => name === 'EventDate');
  const words = { language, days, events: spokenIn(facts.spoken, language)?.events ?? {} };
  const events = isForEvent ? printEvents(ports, { page, words, spoken: facts.spoken }) : done([]);
  if (!events.ok) return events;
  const values = valuesKnown(ports, facts, { fields, language });
  return values.ok ? done({ ...home, stop: null, fields, events: events.value, values: values.value }) : values;
};
