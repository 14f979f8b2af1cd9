// The plain-text part of a message: the same words without the marks, and each address written out after its label.
import type { Token } from 'markdown-it';
import { addressOf } from './message-markup';

/** A text of the template with its fields filled. */
export type Filling = (text: string) => string;

/** What a link may lead to; anything else is no link, in HTML and in plain text. */
export const isWebAddress = (text: string): boolean => /^https?:\/\/[^\s"'<>]+$/i.test(text);

const lineOf = (tokens: readonly Token[], filled: Filling): string => {
  const addresses: string[] = [];
  return tokens
    .map((token): string => {
      if (token.type === 'link_open') addresses.push(filled(addressOf(token)));
      if (token.type === 'link_close') {
        const address = addresses.pop() ?? '';
        return isWebAddress(address) ? ` ${address}` : '';
      }
      if (token.type === 'softbreak' || token.type === 'hardbreak') return '\n';
      return token.type === 'field' ? filled(token.content) : token.content;
    })
    .join('');
};

interface Part {
  readonly text: string;
  /** Which list it is in, where it is in one. */
  readonly list: number | undefined;
}

/** The numbers of the ordered lists that are open, the innermost last; `undefined` for one with bullets. */
type Numbers = readonly (number | undefined)[];

const opened = (list: Token): number | undefined =>
  list.type === 'ordered_list_open' ? Number(list.attrGet('start') ?? 1) : undefined;

const numbersAfter = (numbers: Numbers, token: Token): Numbers => {
  const last = numbers[numbers.length - 1];
  if (/_list_open$/.test(token.type)) return [...numbers, opened(token)];
  if (/_list_close$/.test(token.type)) return numbers.slice(0, -1);
  if (token.type === 'list_item_close' && last !== undefined) return [...numbers.slice(0, -1), last + 1];
  return numbers;
};

const markOf = ({ markup }: Token, numbers: Numbers): string => {
  const number = numbers[numbers.length - 1];
  return number === undefined ? '- ' : `${number}${markup} `;
};

const partsOf = (tokens: readonly Token[], filled: Filling): readonly Part[] => {
  const parts: Part[] = [];
  let [lists, depth, mark] = [0, 0, ''];
  let numbers: Numbers = [];
  for (const token of tokens) {
    numbers = numbersAfter(numbers, token);
    if (/^(?:bullet|ordered)_list_open$/.test(token.type)) lists += depth === 0 ? 1 : 0;
    if (/^(?:bullet|ordered)_list_/.test(token.type)) depth += token.nesting;
    if (token.type === 'list_item_open') mark = markOf(token, numbers);
    if (token.type !== 'inline') continue;
    const margin = '  '.repeat(Math.max(0, depth - 1));
    parts.push({
      text: `${margin}${mark}${lineOf(token.children ?? [], filled)}`,
      list: depth === 0 ? undefined : lists,
    });
    mark = '';
  }
  return parts;
};

/** Paragraphs with an empty line between them; the items of a list, one below the other. */
export const plainTextOf = (tokens: readonly Token[], filled: Filling): string => {
  const parts = partsOf(tokens, filled);
  const gapBefore = ({ list }: Part, index: number): string => {
    if (index === 0) return '';
    return list !== undefined && parts[index - 1]?.list === list ? '\n' : '\n\n';
  };
  return parts.map((part, index) => `${gapBefore(part, index)}${part.text}`).join('');
};
