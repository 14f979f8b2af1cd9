// Turns a template's Markdown into what a mail program shows, and into plain text. Values come in afterwards and are never Markdown.
import MarkdownIt from 'markdown-it';
import { done, type Outcome } from '../problem';
import { type FieldUse, type FieldValues, filledField, piecesOf, unknownField } from './merge-fields';

export interface MessageBody {
  readonly html: string;
  readonly text: string;
}

const markdown = new MarkdownIt({ html: false, linkify: false, breaks: true });

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

/** A value is one line: line breaks in a cell would pull a paragraph apart. */
const oneLine = (value: string): string => value.replace(/\s+/g, ' ').trim();

/** Letters that the template does not hold, to mark the fields' places while Markdown is read. */
const markFor = (template: string): string => {
  let mark = 'zqfield';
  while (template.includes(mark)) mark += 'q';
  return mark;
};

const valueInHtml = (value: string, inAddress: boolean): string => {
  if (inAddress) return isWebAddress(value) ? escapeHtml(value) : '';
  return isWebAddress(value) ? `<a href="${escapeHtml(value)}">${escapeHtml(value)}</a>` : escapeHtml(value);
};

type Token = ReturnType<typeof markdown.parse>[number];

const inlineText = (tokens: readonly Token[]): string => {
  let address = '';
  return tokens
    .map((token) => {
      if (token.type === 'link_open') address = String(token.attrGet('href') ?? '');
      if (token.type === 'link_close') return ` ${address}`;
      return token.type === 'softbreak' || token.type === 'hardbreak' ? '\n' : token.content;
    })
    .join('');
};

const plainText = (tokens: readonly Token[]): string => {
  let bullet = '';
  return tokens
    .map((token) => {
      if (token.type === 'list_item_open') bullet = '- ';
      if (token.type === 'bullet_list_close') return '\n';
      if (token.type !== 'inline') return '';
      const line = `${bullet}${inlineText(token.children ?? [])}\n${bullet === '' || token.level === 1 ? '\n' : ''}`;
      bullet = '';
      return line;
    })
    .join('')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
};

/**
 * The body in HTML and in plain text. Markdown sees only where the fields are; each value is escaped and put in with one pass of a
 * callback, so `<b>`, `$&`, `{{School}}` and `**` in a cell stay what they are (design 3.6). Raw HTML in a template is shown as text.
 */
export const bodyOf = (template: string, values: FieldValues): Outcome<MessageBody> => {
  const pieces = piecesOf(template);
  if (!pieces.ok) return pieces;
  const known = unknownField(pieces.value, Object.keys(values));
  if (!known.ok) return known;
  const fields = pieces.value.flatMap((piece): FieldUse[] => ('field' in piece ? [piece.field] : []));
  const filled: string[] = [];
  for (const field of fields) {
    const value = filledField(field, values);
    if (!value.ok) return value;
    filled.push(oneLine(value.value));
  }
  const mark = markFor(template);
  let next = 0;
  const marked = pieces.value.map((piece) => ('text' in piece ? piece.text : `${mark}${next++}x`)).join('');
  const places = new RegExp(`(href=")?${mark}(\\d+)x`, 'g');
  const value = (index: string): string => filled[Number(index)] ?? '';
  const html = markdown
    .render(marked)
    .replace(places, (_, address: string | undefined, index: string) =>
      address === undefined ? valueInHtml(value(index), false) : `${address}${valueInHtml(value(index), true)}`,
    );
  const text = plainText(markdown.parse(marked, {})).replace(places, (_, _address, index: string) => value(index));
  return done({ html, text });
};
