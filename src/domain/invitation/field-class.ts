// Which fields a text may use, by where it is read (PV08, S53).
import { done, type Outcome, refused } from '../problem';
import { fieldKey } from './nearest-name';

/** Whom a field tells of. A school is the row's in a message, and is chosen with the event on a page. */
export type FieldClass = 'family' | 'child' | 'school' | 'anybody';

/** `message` goes to one family; `starred` is one that may name the child; a `page` is a flyer, an agenda or a notice that anyone may read. */
export type TextPlace = 'subject' | 'message' | 'starred' | 'page';

const classes: { readonly [key: string]: FieldClass } = {
  familyname: 'family',
  guardianfirstname: 'family',
  guardianlastname: 'family',
  preferredlanguage: 'family',
  studentfirstname: 'child',
  '#eachchild': 'child',
  '/eachchild': 'child',
  schoolname: 'school',
};

/** Names compare without spaces and capital letters; a field that nobody knows tells of nobody. */
export const fieldClassOf = (name: string): FieldClass => classes[fieldKey(name)] ?? 'anybody';

export type FieldProblem = 'invite.subject-row-field' | 'invite.field-names-child' | 'invite.page-row-field';

const rules: { readonly [Place in TextPlace]: { readonly [Class in FieldClass]: FieldProblem | 'allowed' } } = {
  subject: {
    family: 'invite.subject-row-field',
    child: 'invite.subject-row-field',
    school: 'allowed',
    anybody: 'allowed',
  },
  message: { family: 'allowed', child: 'invite.field-names-child', school: 'allowed', anybody: 'allowed' },
  starred: { family: 'allowed', child: 'allowed', school: 'allowed', anybody: 'allowed' },
  page: {
    family: 'invite.page-row-field',
    child: 'invite.page-row-field',
    school: 'allowed',
    anybody: 'allowed',
  },
};

/** Whatever stands between double braces, sections too, without its fallback. */
const namesIn = (text: string): readonly string[] =>
  (text.match(/\{\{[^{}|]*/g) ?? []).map((opened) => opened.slice(2).trim());

/** The first field of the text that may not stand where the text is read. */
export const fieldFault = (text: string, place: TextPlace): Outcome<undefined> => {
  for (const field of namesIn(text)) {
    const rule = rules[place][fieldClassOf(field)];
    if (rule !== 'allowed') return refused(rule, { field });
  }
  return done(undefined);
};
