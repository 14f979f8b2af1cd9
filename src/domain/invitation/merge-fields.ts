// Takes a text with {{Fields}} apart, and puts values in their places in one pass: a value is never looked at again.
import { done, type Outcome, refused } from '../problem';
import { fieldKey, nearestName } from './nearest-name';

export interface FieldUse {
  /** Without spaces: `{{Family name}}` and `{{FamilyName}}` are one field. */
  readonly name: string;
  /** What stands there when the value is empty: `{{FamilyName|school}}`. It is text, also where a field has that name. */
  readonly fallback: string | undefined;
}

export type Piece = { readonly text: string } | { readonly field: FieldUse };

/** By field name; small and capital letters and spaces make no difference. */
export type FieldValues = { readonly [field: string]: string };

/** Stands before the number of the child in the name of a field that a section repeats; no keyboard has it. */
export const childMark = '\ue000';

const fieldPattern = new RegExp(
  `\\{\\{\\s*(\\p{L}[\\p{L}\\p{N} \\u00a0\\t]*(?:${childMark}\\d+)?)\\s*(?:\\|([^{}]*))?\\}\\}`,
  'gu',
);

/** The field that begins at this place of the text, as it is written. */
export const fieldAt = (text: string, at: number): string | undefined => {
  const whole = new RegExp(fieldPattern.source, 'uy');
  whole.lastIndex = at;
  return whole.exec(text)?.[0];
};

/** The text with each field put in another’s place; what stands around the fields stays as it is. */
export const replaceFields = (template: string, written: (field: FieldUse, whole: string) => string): string =>
  template.replace(fieldPattern, (whole: string, name: string, fallback: string | undefined) =>
    written({ name: name.replace(/\s+/g, ''), fallback: fallback?.trim() }, whole),
  );

/** The field as a template writes it. */
export const writtenField = ({ name, fallback }: FieldUse): string =>
  `{{${name}${fallback === undefined ? '' : `|${fallback}`}}}`;

/** Where the braces are that make no field, so that a person finds them in a long text. */
const brokenAt = (text: string): string => {
  const at = text.search(/\{\{|\}\}/);
  return text
    .slice(Math.max(0, at - 12), at + 24)
    .replace(/\s+/g, ' ')
    .trim();
};

/** The text as pieces; braces that make no whole field are refused, so that families never see half of one. */
export const piecesOf = (template: string): Outcome<readonly Piece[]> => {
  const pieces: Piece[] = [];
  let from = 0;
  template.replace(fieldPattern, (whole: string, name: string, fallback: string | undefined, at: number) => {
    const field = { name: name.replace(/\s+/g, ''), fallback: fallback?.trim() };
    pieces.push({ text: template.slice(from, at) }, { field });
    from = at + whole.length;
    return '';
  });
  pieces.push({ text: template.slice(from) });
  const broken = pieces.find((piece) => 'text' in piece && /\{\{|\}\}/.test(piece.text));
  return broken === undefined
    ? done(pieces)
    : refused('invite.field-broken', { near: 'text' in broken ? brokenAt(broken.text) : '' });
};

/** The fields that the text uses, each once. */
export const fieldsIn = (pieces: readonly Piece[]): readonly string[] => {
  const names = pieces.flatMap((piece) => ('field' in piece ? [piece.field.name] : []));
  return [...new Map(names.map((name) => [fieldKey(name), name])).values()];
};

/** Whether the text uses the field, however it is written. */
export const usesField = (pieces: readonly Piece[], field: string): boolean =>
  fieldsIn(pieces).some((name) => fieldKey(name) === fieldKey(field));

/** Design 3.6: a field that nobody knows stops the send, and the nearest that is known is named. */
export const unknownField = (pieces: readonly Piece[], known: readonly string[]): Outcome<undefined> => {
  const keys = new Set(known.map(fieldKey));
  const wrong = fieldsIn(pieces).find((name) => !keys.has(fieldKey(name)));
  return wrong === undefined
    ? done(undefined)
    : refused('invite.field-unknown', { field: wrong, nearest: nearestName(wrong, known) });
};

/** The value of each field, or its fallback; an empty field without one is refused rather than left blank. */
export type FilledField = (field: FieldUse) => Outcome<string>;

/** Looks values up by the fields' names as they are compared. */
export const filledFrom = (values: FieldValues): FilledField => {
  const byKey = new Map(Object.entries(values).map(([name, value]) => [fieldKey(name), value]));
  return ({ name, fallback }) => {
    const value = (byKey.get(fieldKey(name)) ?? '').trim();
    if (value !== '') return done(value);
    return fallback === undefined
      ? refused('invite.field-empty', { field: name.split(childMark)[0] ?? name })
      : done(fallback);
  };
};

/** The text with its values, as one line of plain text: what a subject is made with. */
export const mergeLine = (template: string, values: FieldValues): Outcome<string> => {
  const pieces = piecesOf(template);
  if (!pieces.ok) return pieces;
  const known = unknownField(pieces.value, Object.keys(values));
  if (!known.ok) return known;
  const filled = filledFrom(values);
  let line = '';
  for (const piece of pieces.value) {
    const part = 'text' in piece ? done(piece.text) : filled(piece.field);
    if (!part.ok) return part;
    line += part.value;
  }
  return done(line.replace(/\s+/g, ' ').trim());
};
