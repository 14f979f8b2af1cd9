// Which texts of the library are pages to print, and what staff fill in on one.
import { templateFields } from '../../content/templates';
import { fieldsIn } from '../../domain/invitation/merge-fields';
import { fieldPieces } from '../../domain/invitation/merge-sections';
import type { MessageTemplate } from '../../domain/invitation/message';
import { fieldKey } from '../../domain/invitation/nearest-name';
import type { TemplateField } from '../../domain/invitation/template';
import { done, type Outcome } from '../../domain/problem';
import type { PrintField, PrintHome } from '../../rpc/print-calls';
import type { Ports } from '../ports';
import type { Library } from '../templates/message-library';
import { nameOfText } from '../templates/open-messages';

/** The card of questions is a flyer that families keep (S58). */
const card = 'T11';

/** Those that ship, in the order of the catalog, and then the district's own by the names that it gave them. */
export const printPages = (ports: Ports, library: Library): PrintHome['pages'] =>
  library.texts.flatMap((text) => {
    if (text.channel === 'email' || text.what === 'block') return [];
    const name = text.what === 'own' ? nameOfText(ports, library, text) : '';
    return [{ key: text.key, kind: text.id === card ? 'card' : text.channel, name }];
  });

/** `T09` of `T09.flyer`. */
export const templateOf = (page: string): string => page.split('.')[0] ?? page;

/** What the page shows as a square, by field, and the field whose link it is. */
export const squaresOf = (fields: readonly TemplateField[]): readonly (readonly [square: string, link: string])[] =>
  fields.flatMap(({ name, qrOf }) => (qrOf === undefined ? [] : [[name, qrOf] as const]));

const known = new Map(Object.values(templateFields).map((field) => [fieldKey(field.name), field]));

/** Every field that the page has, as the catalog knows it; an unknown one is told when the page is made. */
export const fieldsOfPage = ({ subject, body }: MessageTemplate): Outcome<readonly TemplateField[]> => {
  const pieces = fieldPieces(`${subject}\n${body}`);
  if (!pieces.ok) return pieces;
  return done(fieldsIn(pieces.value).flatMap((name) => known.get(fieldKey(name)) ?? []));
};

const typed = new Set<TemplateField['from']>(['sender', 'event', 'survey']);

/** Those that staff fill in, in the order of the page; a school is chosen with the event. */
export const fieldsToFill = (page: MessageTemplate): Outcome<readonly PrintField[]> => {
  const [pieces, fields] = [fieldPieces(`${page.subject}\n${page.body}`), fieldsOfPage(page)];
  if (!pieces.ok) return pieces;
  if (!fields.ok) return fields;
  const uses = pieces.value.flatMap((piece) => ('field' in piece ? [piece.field] : []));
  const isNeeded = (name: string): boolean =>
    uses.some((use) => fieldKey(use.name) === fieldKey(name) && use.fallback === undefined);
  return done(
    fields.value
      .filter(({ name, from, qrOf }) => qrOf === undefined && (typed.has(from) || name === 'SchoolName'))
      .map(({ name, type }) => ({ name, type, needed: isNeeded(name) })),
  );
};
