// Reads the few marks that a template may use: paragraphs, `## headings`, `- lists`, `**bold**` and `[labels](addresses)`.
import { done, type Outcome, refused } from '../problem';
import { type FieldUse, type Piece, piecesOf } from './merge-fields';

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'field'; readonly field: FieldUse }
  | { readonly kind: 'break' }
  | { readonly kind: 'bold'; readonly inside: readonly Inline[] }
  | { readonly kind: 'link'; readonly label: readonly Inline[]; readonly address: readonly Inline[] };

export type Block =
  | { readonly kind: 'paragraph' | 'heading'; readonly content: readonly Inline[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] };

const marks = /\*\*(.+?)\*\*|\[([^\]]+)\]\(([^()]*)\)/;

const plain = (text: string): readonly Inline[] => {
  const pieces = piecesOf(text);
  const read = (piece: Piece): readonly Inline[] => {
    if ('field' in piece) return [{ kind: 'field', field: piece.field }];
    return piece.text === '' ? [] : [{ kind: 'text', text: piece.text }];
  };
  return pieces.ok ? pieces.value.flatMap(read) : [];
};

const inlineOf = (text: string): readonly Inline[] => {
  const [whole, bold, label, address] = marks.exec(text) ?? [];
  if (whole === undefined) return plain(text);
  const at = text.indexOf(whole);
  const marked: Inline =
    bold === undefined
      ? { kind: 'link', label: inlineOf(label ?? ''), address: plain(address ?? '') }
      : { kind: 'bold', inside: inlineOf(bold) };
  return [...plain(text.slice(0, at)), marked, ...inlineOf(text.slice(at + whole.length))];
};

const linesOf = (lines: readonly string[]): readonly Inline[] =>
  lines.flatMap((line, index): readonly Inline[] =>
    index === 0 ? inlineOf(line) : [{ kind: 'break' }, ...inlineOf(line)],
  );

const blockOf = (lines: readonly string[]): Block => {
  const [first = ''] = lines;
  if (lines.every((line) => line.startsWith('- ')))
    return { kind: 'list', items: lines.map((line) => inlineOf(line.slice(2))) };
  if (lines.length === 1 && first.startsWith('## ')) return { kind: 'heading', content: inlineOf(first.slice(3)) };
  return { kind: 'paragraph', content: linesOf(lines) };
};

const fieldCount = (inlines: readonly Inline[]): number =>
  inlines.reduce((sum, inline) => {
    if (inline.kind === 'field') return sum + 1;
    if (inline.kind === 'bold') return sum + fieldCount(inline.inside);
    return inline.kind === 'link' ? sum + fieldCount(inline.label) + fieldCount(inline.address) : sum;
  }, 0);

const fieldsOfBlock = (block: Block): number =>
  block.kind === 'list' ? fieldCount(block.items.flat()) : fieldCount(block.content);

/** The template as blocks, with its fields in their places; refused where braces make no whole field. */
export const blocksIn = (template: string): Outcome<readonly Block[]> => {
  const whole = piecesOf(template);
  if (!whole.ok) return whole;
  const paragraphs = template
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n+/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    );
  const blocks = paragraphs.filter((lines) => lines.length > 0).map(blockOf);
  const placed = blocks.reduce((sum, block) => sum + fieldsOfBlock(block), 0);
  // A mark inside a fallback would tear its field apart.
  return placed === whole.value.filter((piece) => 'field' in piece).length
    ? done(blocks)
    : refused('invite.field-broken');
};
