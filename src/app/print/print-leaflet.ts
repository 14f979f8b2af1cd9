// Opens a flyer, an agenda or a card in a dialog, to look at and print.
import { writtenWordsIn } from '../../content/written';
import { settingsFields } from '../../domain/invitation/invitation-field';
import type { InvitationWords } from '../../domain/invitation/invitation-words';
import { leafletOf } from '../../domain/invitation/leaflet';
import type { FieldValues } from '../../domain/invitation/merge-fields';
import type { MessageTemplate } from '../../domain/invitation/message';
import type { TemplateField } from '../../domain/invitation/template';
import { typedValue } from '../../domain/invitation/typed-value';
import { done, type Outcome, refused } from '../../domain/problem';
import { pictureAddress } from '../../domain/settings/picture';
import { leafletHtml } from '../../domain/take-out/leaflet-page';
import { languageValue } from '../languages/language-value';
import { directionOf } from '../languages/read-spoken';
import { readLogo } from '../logo/logo';
import type { Ports } from '../ports';
import { staffLanguage } from '../sheets/our-sheets';
import { pageText } from './page-text';
import { linesIn, type PrintFacts, readPrintFacts } from './print-facts';
import { fieldsOfPage, fieldsToFill, squaresOf } from './print-pages';
import { squareLink } from './square-link';

export interface LeafletWish {
  readonly page: string;
  readonly language: string;
  /** The activity that it is for; empty for none. */
  readonly event: string;
  /** As staff typed them, by field. */
  readonly values: { readonly [field: string]: string };
}

const settingFields = {
  DistrictName: 'districtName',
  ContactName: 'contactName',
  ContactRole: 'contactRole',
  ContactPhone: 'contactPhone',
  ContactEmail: 'contactEmail',
} as const;

/** Refused where the page needs a setting that is empty; all of them are named. */
const settingValues = (
  ports: Ports,
  { settings }: PrintFacts,
  fields: readonly TemplateField[],
): Outcome<FieldValues> => {
  const values = settingsFields(settings);
  const { names } = writtenWordsIn(staffLanguage(ports)).settings;
  const missing = (Object.keys(values) as (keyof typeof values)[]).filter(
    (name) => values[name] === '' && fields.some((field) => field.name === name),
  );
  return missing.length === 0
    ? done(values)
    : refused('print.settings-missing', { settings: missing.map((name) => names[settingFields[name]]).join('; ') });
};

/** S39: nobody is offered less than the district's floor. */
const fairPay = (typed: string, floor: number): Outcome<undefined> => {
  const rate = Number(typed.replace(/[$,\s]/g, ''));
  return typed === '' || rate >= floor ? done(undefined) : refused('print.pay-floor', { floor });
};

/** What staff typed, worded for families; a field that is needed and empty is named. */
const typedValues = (page: MessageTemplate, typed: FieldValues, words: InvitationWords): Outcome<FieldValues> => {
  const fields = fieldsToFill(page);
  if (!fields.ok) return fields;
  const values: { [name: string]: string } = {};
  for (const field of fields.value) {
    const value = typedValue(field, typed[field.name] ?? '', words);
    if (!value.ok) return value;
    if (field.needed && value.value === '') return refused('print.field-missing', { field: field.name });
    values[field.name] = value.value;
  }
  return done(values);
};

const linksOf = (
  ports: Ports,
  facts: PrintFacts,
  { fields, wish }: { readonly fields: readonly TemplateField[]; readonly wish: LeafletWish },
): Outcome<FieldValues> => {
  const links: { [square: string]: string } = {};
  for (const [square, field] of squaresOf(fields)) {
    const link = wish.values[field]?.trim() ?? '';
    const shown = field === 'RsvpLink' ? squareLink(ports, facts, { ...wish, link }) : done(link);
    if (!shown.ok) return shown;
    links[square] = shown.value;
  }
  return done(links);
};

/** Refused where something that the page needs is missing, or where it would name a family (S53). */
export const printLeaflet = (ports: Ports, wish: LeafletWish): Outcome<{ readonly shown: true }> => {
  const facts = readPrintFacts(ports);
  if (!facts.ok) return facts;
  const { language } = wish;
  const page = pageText(ports, facts.value, wish);
  if (!page.ok) return page;
  const words = linesIn(facts.value, language);
  if (words === undefined) return refused('print.not-approved', { language: languageValue(language) });
  const fields = fieldsOfPage(page.value);
  if (!fields.ok) return fields;
  const settings = settingValues(ports, facts.value, fields.value);
  if (!settings.ok) return settings;
  const fair = fairPay(wish.values.PayRate?.trim() ?? '', facts.value.settings.payFloor);
  if (!fair.ok) return fair;
  const typed = typedValues(page.value, wish.values, words);
  if (!typed.ok) return typed;
  const links = linksOf(ports, facts.value, { fields: fields.value, wish });
  if (!links.ok) return links;
  const direction = directionOf(language, facts.value.approvals.languages);
  const values = { ...typed.value, ...settings.value, InterpreterLine: words.InterpreterLine };
  const leaflet = leafletOf(page.value, { values, links: links.value, direction });
  if (!leaflet.ok) return leaflet;
  const logo = readLogo(ports);
  if (!logo.ok) return logo;
  const staff = staffLanguage(ports);
  const { print } = writtenWordsIn(staff);
  const html = leafletHtml({
    leaflet: leaflet.value,
    language,
    direction,
    district: facts.value.settings.districtName,
    logo: logo.value === undefined ? undefined : pictureAddress(logo.value),
    print: print.print,
    tooLong: print.tooLong,
    staffLanguage: staff,
  });
  ports.pages.show(leaflet.value.title, html);
  return done({ shown: true });
};
