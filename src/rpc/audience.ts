// Who gets a message, as the sidebar asks for it.
import * as v from 'valibot';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
const ids = v.pipe(v.array(id), v.minLength(1), v.maxLength(2000));
const cellTexts = v.pipe(v.array(v.pipe(v.string(), v.maxLength(500))), v.minLength(1), v.maxLength(200));

/** The lists whose columns can be looked through. */
export const columnSheets = ['families', 'guardians', 'children'] as const;

export const rsvpAnswers = ['yes', 'maybe', 'no', 'none'] as const;

const schools = v.strictObject({ kind: v.literal('schools'), schools: ids });
const languages = v.strictObject({ kind: v.literal('languages'), languages: ids });
/** Any column by its heading; an empty cell is ''. */
const column = v.strictObject({
  kind: v.literal('column'),
  sheet: v.picklist(columnSheets),
  column: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  values: cellTexts,
});

export const audienceSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('everyone') }),
  schools,
  languages,
  column,
  /** Families with a seat on the task force or an advisory group; with no role named, all of them. */
  v.strictObject({
    kind: v.literal('role'),
    roles: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(50)),
  }),
  /** Families with or without an answer to a survey that knows who answered. */
  v.strictObject({ kind: v.literal('answered'), survey: id }),
  v.strictObject({ kind: v.literal('notAnswered'), survey: id }),
  /** Rows of Leads to call: those whom nobody has contacted yet, or all. */
  v.strictObject({ kind: v.literal('raisedHand'), who: v.picklist(['waiting', 'all']) }),
  v.strictObject({
    kind: v.literal('rsvp'),
    activity: id,
    answers: v.pipe(v.array(v.picklist(rsvpAnswers)), v.minLength(1), v.maxLength(4)),
  }),
  v.strictObject({ kind: v.literal('partners'), types: ids }),
]);

/** Each leaves out of the audience whoever it does not fit. */
export const onlySchema = v.pipe(v.array(v.variant('kind', [schools, languages, column])), v.maxLength(20));

export type AudienceWish = v.InferOutput<typeof audienceSchema>;
export type OnlyWish = v.InferOutput<typeof onlySchema>[number];
export type ColumnWish = v.InferOutput<typeof column>;
