// Turns a template's body into what a mail program shows, and into plain text, with a family's values in the places of the fields.
import { done, type Outcome } from '../problem';
import { type FieldUse, type FieldValues, filledField, type Piece, piecesOf, unknownField } from './merge-fields';
import { type Block, blocksIn, type Inline } from './message-markup';

export interface MessageBody {
  readonly html: string;
  readonly text: string;
}

const escapes: { readonly [sign: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The text as it must stand in HTML, in an element or in a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

const isWebAddress = (text: string): boolean => /^https?:\/\/[^\s"'<>]+$/i.test(text);

type ValueOf = (field: FieldUse) => string;

const textOf = (inlines: readonly Inline[], value: ValueOf): string =>
  inlines
    .map((inline): string => {
      if (inline.kind === 'text') return inline.text;
      if (inline.kind === 'field') return value(inline.field);
      if (inline.kind === 'break') return '\n';
      if (inline.kind === 'bold') return textOf(inline.inside, value);
      return `${textOf(inline.label, value)} ${textOf(inline.address, value)}`;
    })
    .join('');

/** Anything but a web address leads nowhere: a template cannot be made to run a script. */
const anchor = (address: string, label: string): string =>
  isWebAddress(address) ? `<a href="${escapeHtml(address)}">${label}</a>` : label;

const valueInHtml = (value: string): string =>
  isWebAddress(value) ? anchor(value, escapeHtml(value)) : escapeHtml(value);

const htmlOf = (inlines: readonly Inline[], value: ValueOf): string =>
  inlines
    .map((inline): string => {
      if (inline.kind === 'text') return escapeHtml(inline.text);
      if (inline.kind === 'field') return valueInHtml(value(inline.field));
      if (inline.kind === 'break') return '<br>\n';
      if (inline.kind === 'bold') return `<strong>${htmlOf(inline.inside, value)}</strong>`;
      return anchor(textOf(inline.address, value), htmlOf(inline.label, value));
    })
    .join('');

const blockHtml = (block: Block, value: ValueOf): string => {
  if (block.kind === 'list')
    return `<ul>\n${block.items.map((item) => `<li>${htmlOf(item, value)}</li>\n`).join('')}</ul>\n`;
  const tag = block.kind === 'heading' ? 'h2' : 'p';
  return `<${tag}>${htmlOf(block.content, value)}</${tag}>\n`;
};

const blockText = (block: Block, value: ValueOf): string =>
  block.kind === 'list'
    ? block.items.map((item) => `- ${textOf(item, value)}`).join('\n')
    : textOf(block.content, value);

/** A value is one line: line breaks in a cell would pull a paragraph apart. */
const oneLine = (value: string): string => value.replace(/\s+/g, ' ').trim();

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
  const blocks = blocksIn(template);
  if (!blocks.ok) return blocks;
  const value: ValueOf = (field) => {
    const filled = filledField(field, values);
    return filled.ok ? oneLine(filled.value) : '';
  };
  return done({
    html: blocks.value.map((block) => blockHtml(block, value)).join(''),
    text: blocks.value.map((block) => blockText(block, value)).join('\n\n'),
  });
};
