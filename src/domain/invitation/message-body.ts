// Turns a template's body into what a mail program shows, and into plain text, with a family's values in the places of the fields.

import type { Token } from 'markdown-it';
import { done, type Outcome } from '../problem';
import { escapeHtml } from '../text/html';
import { type FieldValues, type FilledField, filledFrom, type Piece, piecesOf, unknownField } from './merge-fields';
import { type ChildValues, childFields, stretchesOf, type Unrolled, unroll } from './merge-sections';
import { addressOf, htmlOf, markupOf } from './message-markup';
import { type Filling, isWebAddress, plainTextOf } from './message-text';

export interface MessageBody {
  readonly html: string;
  readonly text: string;
}

/** Who the body is for, beside its values. */
export interface BodyReader {
  /** Those that a section repeats for. */
  readonly children?: readonly ChildValues[];
  readonly direction?: 'ltr' | 'rtl';
}

/** Hebrew, Arabic and their kin, and the signs that turn a line around. */
const turning =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]|\ud802|\ud803|\ud83a|\ud83b/;

/** A value that reads the other way is kept apart, so that it does not turn around what stands beside it. */
const apart = (html: string, value: string, direction: BodyReader['direction']): string =>
  direction === 'rtl' || turning.test(value) ? `<bdi>${html}</bdi>` : html;

interface InlineFilling {
  readonly filled: Filling;
  readonly direction: BodyReader['direction'];
}

const valueInHtml = (value: string, inLink: boolean, direction: BodyReader['direction']): string => {
  const escaped = escapeHtml(value);
  return apart(isWebAddress(value) && !inLink ? `<a href="${escaped}">${escaped}</a>` : escaped, value, direction);
};

/** Anything but a web address leads nowhere: neither a template nor a value can be made to run a script. */
const fillInline = (children: readonly Token[], { filled, direction }: InlineFilling): Token[] => {
  let inLink = false;
  return children.flatMap((token) => {
    if (token.type === 'field')
      return Object.assign(token, {
        type: 'html_inline',
        content: valueInHtml(filled(token.content), inLink, direction),
      });
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

const filledHtml = (tokens: Token[], filling: InlineFilling): string => {
  for (const token of tokens) if (token.children !== null) token.children = fillInline(token.children, filling);
  return htmlOf(tokens);
};

/** A value is one line: line breaks in a cell would pull a paragraph apart. */
const oneLine = (value: string): string => value.replace(/\s+/g, ' ').trim();

const fillingWith =
  (filled: FilledField): Filling =>
  (text) => {
    const pieces = piecesOf(text);
    if (!pieces.ok) return text;
    const part = (piece: Piece): string => {
      if ('text' in piece) return piece.text;
      const value = filled(piece.field);
      return value.ok ? oneLine(value.value) : '';
    };
    return pieces.value.map(part).join('');
  };

const firstEmpty = (pieces: readonly Piece[], filled: FilledField): Outcome<string> =>
  pieces.map((piece) => ('field' in piece ? filled(piece.field) : done(''))).find(({ ok }) => !ok) ?? done('');

/** The template with its sections unrolled; refused where it has half a field or half a section, or a field that nobody knows. */
const soundTemplate = (template: string, values: FieldValues, children: readonly ChildValues[]): Outcome<Unrolled> => {
  const stretches = stretchesOf(template);
  if (!stretches.ok) return stretches;
  for (const stretch of stretches.value) {
    const pieces = piecesOf(stretch.template);
    if (!pieces.ok) return pieces;
    const known = unknownField(pieces.value, [...Object.keys(values), ...(stretch.each ? childFields : [])]);
    if (!known.ok) return known;
  }
  return unroll(stretches.value, children);
};

/**
 * The body in HTML and in plain text. The template is read before any value is there, and a value is escaped where it is put and never
 * looked at again: `<b>`, `$&`, `{{School}}` and `**` in a cell stay what they are (design 3.6). HTML in a template is shown as text.
 */
export const bodyOf = (
  template: string,
  values: FieldValues,
  { children = [], direction }: BodyReader = {},
): Outcome<MessageBody> => {
  const unrolled = soundTemplate(template, values, children);
  if (!unrolled.ok) return unrolled;
  const filled = filledFrom({ ...values, ...unrolled.value.values });
  const pieces = piecesOf(unrolled.value.template);
  if (!pieces.ok) return pieces;
  const empty = firstEmpty(pieces.value, filled);
  if (!empty.ok) return empty;
  const tokens = markupOf(unrolled.value.template);
  if (!tokens.ok) return tokens;
  const filling = fillingWith(filled);
  return done({
    text: plainTextOf(tokens.value, filling),
    html: filledHtml(tokens.value, { filled: filling, direction }),
  });
};
