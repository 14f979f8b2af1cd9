// Reads a template as Markdown, before any value is there. HTML in it is text, and a field is one token that no mark can tear.
import Markdown, { type MarkdownIt, type StateInline, type Token } from 'markdown-it';
import { done, type Outcome, refused } from '../problem';
import { fieldAt, type Piece, piecesOf } from './merge-fields';

/** Tables, pictures, code and HTML are not made, and no address becomes a link by itself. */
const rules = ['heading', 'list', 'emphasis', 'link', 'newline', 'escape'];

const readField = (state: StateInline, silent: boolean): boolean => {
  const field = fieldAt(state.src, state.pos);
  if (field === undefined) return false;
  if (!silent) state.push('field', '', 0).content = field;
  state.pos += field.length;
  return true;
};

const newReader = (): MarkdownIt => {
  const reader = new Markdown('zero', { breaks: true }).enable(rules);
  reader.inline.ruler.push('field', readField);
  // The address of a link is judged once its fields are filled, and must not be rewritten before.
  reader.normalizeLink = (address) => address;
  reader.validateLink = () => true;
  return reader;
};

let known: MarkdownIt | undefined;

/** Made when the first message is composed: most executions compose none. */
const reader = (): MarkdownIt => {
  known ??= newReader();
  return known;
};

/** The first braces of the template, for a person to look at: which of them is torn the reader of the marks does not say. */
const tornNear = (template: string): string =>
  template
    .slice(Math.max(0, template.search(/\{/) - 12))
    .slice(0, 36)
    .trim();

const countFields = (pieces: readonly Piece[]): number => pieces.filter((piece) => 'field' in piece).length;

/** The address of a link as the template has it, its fields in it. */
export const addressOf = (link: Token): string => String(link.attrGet('href') ?? '');

const fieldsOf = (token: Token): number => {
  if (token.type === 'field') return 1;
  const address = token.type === 'link_open' ? piecesOf(addressOf(token)) : done([]);
  return address.ok ? countFields(address.value) : 0;
};

const hasMarks = (fallback: string): boolean =>
  reader()
    .parseInline(fallback, {})
    .some(({ children }) => children?.some(({ type }) => type !== 'text'));

/** Braces that only come together once the marks between them are gone: `{**{Name}**}`. */
const joinsBraces = (tokens: readonly Token[]): boolean =>
  tokens.some(({ children }) =>
    /\{\{|\}\}/.test((children ?? []).map(({ type, content }) => (type === 'field' ? ' ' : content)).join('')),
  );

/**
 * The template as Markdown's tokens, new ones each time. A `field` token holds its field as it was written, and so does a link's
 * address. Refused where a field would be shown nowhere, or where families would see the marks in its fallback.
 */
export const markupOf = (template: string): Outcome<Token[]> => {
  const pieces = piecesOf(template);
  if (!pieces.ok) return pieces;
  const tokens = reader().parse(template, {});
  const placed = tokens.flatMap(({ children }) => children ?? []).reduce((sum, token) => sum + fieldsOf(token), 0);
  const marked = pieces.value.some((piece) => 'field' in piece && hasMarks(piece.field.fallback ?? ''));
  return placed === countFields(pieces.value) && !marked && !joinsBraces(tokens)
    ? done(tokens)
    : refused('invite.field-broken', { near: tornNear(template) });
};

/** The tokens as HTML. */
export const htmlOf = (tokens: Token[]): string => reader().renderer.render(tokens, reader().options, {});
