// A flyer, an agenda or a card made of its template and what staff filled in; anyone may read it, so no family stands on it (PV08, S53).
import { done, type Outcome } from '../problem';
import { fieldFault } from './field-class';
import { withLines } from './long-text';
import { type FieldValues, mergeLine } from './merge-fields';
import type { MessageTemplate } from './message';
import { bodyOf } from './message-body';
import { isWebAddress } from './message-text';

/** A link as a square to point a phone at. */
export interface LeafletSquare {
  /** What stands in the page's HTML until the square is drawn; nobody can type it. */
  readonly mark: string;
  readonly link: string;
}

export interface Leaflet {
  readonly title: string;
  /** The body; every value in it is escaped. */
  readonly html: string;
  readonly squares: readonly LeafletSquare[];
}

export interface LeafletContent {
  /** By field; one that may be empty has a fallback in the template. */
  readonly values: FieldValues;
  /** By the field that shows it; what is no web address has no square. */
  readonly links: FieldValues;
  readonly direction: 'ltr' | 'rtl';
}

const markOf = (at: number): string => `\ue010${at}\ue011`;

const marks = /[\ue010\ue011]/g;

/** Refused where a field is a family's own, is empty, or is not known. */
export const leafletOf = (
  { subject, body }: MessageTemplate,
  { values, links, direction }: LeafletContent,
): Outcome<Leaflet> => {
  const fault = fieldFault(`${subject}\n${body}`, 'page');
  if (!fault.ok) return fault;
  const typed = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.replace(marks, '')]));
  const title = mergeLine(subject, typed);
  if (!title.ok) return title;
  const squares = Object.entries(links).map(([name, link], at) => ({ name, link, mark: markOf(at) }));
  const lined = withLines(body, typed);
  const shown = Object.fromEntries(squares.map(({ name, mark }) => [name, mark]));
  const made = bodyOf(lined.template, { ...lined.values, ...shown }, { direction });
  if (!made.ok) return made;
  return done({
    title: title.value,
    html: made.value.html,
    squares: squares.map(({ mark, link }) => ({ mark, link: isWebAddress(link) ? link : '' })),
  });
};
