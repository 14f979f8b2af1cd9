// Parts of a template that repeat for each child of the family: {{#each child}} … {{/each child}}.
import { done, type Outcome, refused } from '../problem';
import {
  childMark,
  type FieldUse,
  type FieldValues,
  type Piece,
  piecesOf,
  replaceFields,
  writtenField,
} from './merge-fields';
import { fieldKey } from './nearest-name';

export interface ChildValues {
  readonly firstName: string;
  readonly school: string;
}

/** A stretch of the template as it is written, and whether it repeats for each child. */
export interface Stretch {
  readonly template: string;
  readonly each: boolean;
}

/** What a section knows of a child, by the fields' names. */
const valuesOfChild = ({ firstName, school }: ChildValues): FieldValues => ({
  StudentFirstName: firstName,
  SchoolName: school,
});

export const childFields = ['StudentFirstName', 'SchoolName'] as const;

/** A mark that stands alone takes its line with it. */
const sectionMark = /^[ \t]*\{\{\s*([#/])([^{}]*)\}\}[ \t]*(?:\n|$)|\{\{\s*([#/])([^{}]*)\}\}/gm;

interface Mark {
  readonly from: number;
  readonly to: number;
  readonly opens: boolean;
  readonly name: string;
}

const marksOf = (template: string): readonly Mark[] => {
  const marks: Mark[] = [];
  template.replace(sectionMark, (whole: string, sign, name, innerSign, innerName, from: number) => {
    marks.push({
      from,
      to: from + whole.length,
      opens: (sign ?? innerSign) === '#',
      name: String(name ?? innerName).trim(),
    });
    return '';
  });
  return marks;
};

const names = { '#': ['eachchild', 'eachchildren'], '/': ['eachchild', 'eachchildren', 'each'] };

const isKnown = ({ opens, name }: Mark): boolean => names[opens ? '#' : '/'].includes(fieldKey(name));

const written = ({ opens, name }: Mark): string => `{{${opens ? '#' : '/'}${name}}}`;

/** What is wrong with how the marks follow each other: each must be opened, then closed, and none stands in another. */
const troubleIn = (marks: readonly Mark[]): Outcome<undefined> => {
  const unknown = marks.find((mark) => !isKnown(mark));
  if (unknown !== undefined) return refused('invite.section-unknown', { mark: written(unknown) });
  const wrong = marks.findIndex(({ opens }, at) => opens !== (at % 2 === 0));
  const mark = marks[wrong];
  if (mark !== undefined)
    return refused(mark.opens ? 'invite.section-nested' : 'invite.section-unopened', { mark: written(mark) });
  const last = marks[marks.length - 1];
  return last?.opens === true ? refused('invite.section-unclosed', { mark: written(last) }) : done(undefined);
};

/** Sheets and pastes break lines in three ways. */
const plainBreaks = (template: string): string => template.replace(/\r\n?/g, '\n');

const atLineStart = (template: string, at: number): boolean => at === 0 || template[at - 1] === '\n';

/** The stretches of the template in their order; half a section is refused. */
export const stretchesOf = (text: string): Outcome<readonly Stretch[]> => {
  const template = plainBreaks(text);
  const marks = marksOf(template);
  const sound = troubleIn(marks);
  if (!sound.ok) return sound;
  const ends = [...marks.map(({ from }) => from), template.length];
  return done(
    ends.map((end, at) => {
      const start = at === 0 ? 0 : (marks[at - 1]?.to ?? 0);
      const stretch = template.slice(start, end);
      const each = at % 2 === 1;
      // Items of a list stay items where the closing mark stands on the line of the last one.
      const cut = each && start > 0 && atLineStart(template, start) && !stretch.endsWith('\n');
      return { template: cut ? `${stretch}\n` : stretch, each };
    }),
  );
};

/** The fields of the whole template, inside its sections too; refused where a field or a section is broken. */
export const fieldPieces = (template: string): Outcome<readonly Piece[]> => {
  const stretches = stretchesOf(template);
  return stretches.ok ? piecesOf(stretches.value.map((one) => one.template).join('')) : stretches;
};

const numbered = (name: string, child: number): string => `${name}${childMark}${child}`;

const forChild = (template: string, child: number): string =>
  replaceFields(template, (field: FieldUse) => {
    const own = childFields.find((name) => fieldKey(name) === fieldKey(field.name));
    return writtenField(own === undefined ? field : { ...field, name: numbered(own, child) });
  });

export interface Unrolled {
  /** Without sections, each field written without spaces. */
  readonly template: string;
  /** The children's values by the names that their fields have in it. */
  readonly values: FieldValues;
}

/** The template with each section once a child; a section for a family of whom no child is known is refused. */
export const unroll = (stretches: readonly Stretch[], children: readonly ChildValues[]): Outcome<Unrolled> => {
  if (children.length === 0 && stretches.some(({ each }) => each)) return refused('invite.section-no-child');
  const template = stretches
    .map((stretch) =>
      stretch.each
        ? children.map((_, child) => forChild(stretch.template, child)).join('')
        : replaceFields(stretch.template, writtenField),
    )
    .join('');
  const values = Object.fromEntries(
    children.flatMap((child, at) =>
      Object.entries(valuesOfChild(child)).map(([name, value]) => [numbered(name, at), value] as const),
    ),
  );
  return done({ template, values });
};
