// Which texts of the catalog are pages to print, and what staff fill in on one.

import { templateCatalog, templateFields } from '../../content/templates';
import { fieldsIn, piecesOf } from '../../domain/invitation/merge-fields';
import type { MessageTemplate } from '../../domain/invitation/message';
import { type TemplateField, textKey } from '../../domain/invitation/template';
import { done, type Outcome } from '../../domain/problem';
import type { PrintField, PrintHome } from '../../rpc/print-calls';

/** The card of questions is a flyer that families keep (S58). */
const card = 'T11';

export const printPages: PrintHome['pages'] = Object.values(templateCatalog).flatMap((meta) =>
  meta.channels.flatMap((channel) =>
    channel === 'email' ? [] : [{ key: textKey(meta, channel), kind: meta.id === card ? 'card' : channel }],
  ),
);

/** `T09` of `T09.flyer`. */
export const templateOf = (page: string): string => page.split('.')[0] ?? page;

/** What the page shows as a square, by field, and the field whose link it is. */
export const squaresOf = (fields: readonly TemplateField[]): readonly (readonly [square: string, link: string])[] =>
  fields.flatMap(({ name, qrOf }) => (qrOf === undefined ? [] : [[name, qrOf] as const]));

/** Every field that the page has, as the catalog knows it; an unknown one is told when the page is made. */
export const fieldsOfPage = ({ subject, body }: MessageTemplate): Outcome<readonly TemplateField[]> => {
  const pieces = piecesOf(`${subject}\n${body}`);
  if (!pieces.ok) return pieces;
  return done(fieldsIn(pieces.value).flatMap((name) => templateFields[name] ?? []));
};

const typed = new Set<TemplateField['from']>(['sender', 'event', 'survey']);

/** Those that staff fill in, in the order of the page; a school is chosen with the event. */
export const fieldsToFill = (page: MessageTemplate): Outcome<readonly PrintField[]> => {
  const [pieces, fields] = [piecesOf(`${page.subject}\n${page.body}`), fieldsOfPage(page)];
  if (!pieces.ok) return pieces;
  if (!fields.ok) return fields;
  const uses = pieces.value.flatMap((piece) => ('field' in piece ? [piece.field] : []));
  return done(
    fields.value
      .filter(({ name, from, qrOf }) => qrOf === undefined && (typed.has(from) || name === 'SchoolName'))
      .map(({ name, type }) => ({
        name,
        type,
        needed: uses.some((use) => use.name === name && use.fallback === undefined),
      })),
  );
};
