// Takes a text with {{Fields}} apart, and puts values in their places in one pass: a value is never looked at again.
import { done, type Outcome, refused } from '../problem';
import { nearestName } from './nearest-name';

export interface FieldUse {
  readonly name: string;
  /** What stands there when the value is empty: `{{FamilyName|school}}`. */
  readonly fallback: string | undefined;
}

export type Piece = { readonly text: string } | { readonly field: FieldUse };

export type FieldValues = { readonly [field: string]: string };

const fieldPattern = /\{\{\s*([A-Za-z][A-Za-z0-9]*)\s*(?:\|([^{}]*))?\}\}/g;

/** The field that begins at this place of the text, as it is written. */
export const fieldAt = (text: string, at: number): string | undefined => {
  const whole = new RegExp(fieldPattern.source, 'y');
  whole.lastIndex = at;
  return whole.exec(text)?.[0];
};

/** The text as pieces; braces that make no whole field are refused, so that families never see half of one. */
export const piecesOf = (template: string): Outcome<readonly Piece[]> => {
  const pieces: Piece[] = [];
  let from = 0;
  template.replace(fieldPattern, (whole: string, name: string, fallback: string | undefined, at: number) => {
    pieces.push({ text: template.slice(from, at) }, { field: { name, fallback: fallback?.trim() } });
    from = at + whole.length;
    return '';
  });
  pieces.push({ text: template.slice(from) });
  const broken = pieces.find((piece) => 'text' in piece && /\{\{|\}\}/.test(piece.text));
  return broken === undefined ? done(pieces) : refused('invite.field-broken');
};

/** The fields that the text uses, each once. */
export const fieldsIn = (pieces: readonly Piece[]): readonly string[] => [
  ...new Set(pieces.flatMap((piece) => ('field' in piece ? [piece.field.name] : []))),
];

/** Design 3.6: a field that nobody knows stops the send, and the nearest that is known is named. */
export const unknownField = (pieces: readonly Piece[], known: readonly string[]): Outcome<undefined> => {
  const wrong = fieldsIn(pieces).find((name) => !known.includes(name));
  return wrong === undefined
    ? done(undefined)
    : refused('invite.field-unknown', { field: wrong, nearest: nearestName(wrong, known) });
};

/** The value of the field, or its fallback; an empty field without one is refused rather than left blank. */
export const filledField = ({ name, fallback }: FieldUse, values: FieldValues): Outcome<string> => {
  const value = (values[name] ?? '').trim();
  if (value !== '') return done(value);
  return fallback === undefined ? refused('invite.field-empty', { field: name }) : done(fallback);
};

/** The text with its values, as one line of plain text: what a subject is made with. */
export const mergeLine = (template: string, values: FieldValues): Outcome<string> => {
  const pieces = piecesOf(template);
  if (!pieces.ok) return pieces;
  const known = unknownField(pieces.value, Object.keys(values));
  if (!known.ok) return known;
  let line = '';
  for (const piece of pieces.value) {
    const part = 'text' in piece ? done(piece.text) : filledField(piece.field, values);
    if (!part.ok) return part;
    line += part.value;
  }
  return done(line.replace(/\s+/g, ' ').trim());
};
