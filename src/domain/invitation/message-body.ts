// Turns a template's body into what a mail program shows, and into plain text, with a family's values in the places of the fields.

import type { Token } from 'markdown-it';
import { done, type Outcome } from '../problem';
import { escapeHtml } from '../text/html';
import { type FieldValues, filledField, type Piece, piecesOf, unknownField } from './merge-fields';
import { addressOf, htmlOf, markupOf } from './message-markup';
import { type Filling, plainTextOf } from './message-text';

export interface MessageBody {
  readonly html: string;
  readonly text: string;
}

const isWebAddress = (text: string): boolean => /^https?:\/\/[^\s"'<>]+$/i.test(text);

const valueInHtml = (value: string, inLink: boolean): string => {
  const escaped = escapeHtml(value);
  return isWebAddress(value) && !inLink ? `<a href="${escaped}">${escaped}</a>` : escaped;
};

/** Anything but a web address leads nowhere: neither a template nor a value can be made to run a script. */
const fillInline = (children: readonly Token[], filled: Filling): Token[] => {
  let inLink = false;
  return children.flatMap((token) => {
    if (token.type === 'field')
      return Object.assign(token, { type: 'html_inline', content: valueInHtml(filled(token.content), inLink) });
    if (token.type === 'link_open') {
      const address = filled(addressOf(token));
      inLink = isWebAddress(address);
      return inLink ? Object.assign(token, { attrs: [['href', address]] }) : [];
    }
    if (token.type !== 'link_close') return token;
    const led = inLink;
    inLink = false;
    return led ? token : [];
  });
};

const filledHtml = (tokens: Token[], filled: Filling): string => {
  for (const token of tokens) if (token.children !== null) token.children = fillInline(token.children, filled);
  return htmlOf(tokens);
};

/** A value is one line: line breaks in a cell would pull a paragraph apart. */
const oneLine = (value: string): string => value.replace(/\s+/g, ' ').trim();

const fillingWith =
  (values: FieldValues): Filling =>
  (text) => {
    const pieces = piecesOf(text);
    if (!pieces.ok) return text;
    const part = (piece: Piece): string => {
      if ('text' in piece) return piece.text;
      const value = filledField(piece.field, values);
      return value.ok ? oneLine(value.value) : '';
    };
    return pieces.value.map(part).join('');
  };

const firstEmpty = (pieces: readonly Piece[], values: FieldValues): Outcome<string> => {
  const filled = pieces.map((piece) => ('field' in piece ? filledField(piece.field, values) : done('')));
  return filled.find(({ ok }) => !ok) ?? done('');
};

/**
 * The body in HTML and in plain text. The template is read before any value is there, and a value is escaped where it is put and never
 * looked at again: `<b>`, `$&`, `{{School}}` and `**` in a cell stay what they are (design 3.6). HTML in a template is shown as text.
 */
export const bodyOf = (template: string, values: FieldValues): Outcome<MessageBody> => {
  const pieces = piecesOf(template);
  if (!pieces.ok) return pieces;
  const known = unknownField(pieces.value, Object.keys(values));
  if (!known.ok) return known;
  const empty = firstEmpty(pieces.value, values);
  if (!empty.ok) return empty;
  const tokens = markupOf(template);
  if (!tokens.ok) return tokens;
  const filled = fillingWith(values);
  return done({ text: plainTextOf(tokens.value, filled), html: filledHtml(tokens.value, filled) });
};
