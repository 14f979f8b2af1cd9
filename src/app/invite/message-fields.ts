// The fields that a message uses in its languages, and which of them a person fills.
import { templateFields } from '../../content/templates';
import { commonFields, personalFields } from '../../domain/invitation/invitation-field';
import { fieldsIn, unknownField, usesField } from '../../domain/invitation/merge-fields';
import { fieldPieces } from '../../domain/invitation/merge-sections';
import type { MessageTemplate } from '../../domain/invitation/message';
import { fieldKey } from '../../domain/invitation/nearest-name';
import type { TemplateField } from '../../domain/invitation/template';
import { done, type Outcome } from '../../domain/problem';

export interface UsedField extends TemplateField {
  /** Some text has no word that takes its place. */
  readonly required: boolean;
}

/** Filled by the add-on from the settings, the languages' lines and the rows. */
const filledByUs: ReadonlySet<string> = new Set([
  ...personalFields,
  'SchoolName',
  ...commonFields,
  'PrivacyLine',
  'CalendarLink',
]);

/** And these where the message brings the link of a survey. */
const filledBySurvey: ReadonlySet<string> = new Set(['SurveyLink', 'SurveyMinutes', 'SurveyCloses']);

/** Of all its texts together; refused where one has half a field, or one that nobody knows. */
export const usedFields = (templates: readonly MessageTemplate[]): Outcome<readonly UsedField[]> => {
  const known = Object.values(templateFields);
  const used = new Map<string, UsedField>();
  for (const { subject, body } of templates) {
    const pieces = fieldPieces(`${subject}\n\n${body}`);
    if (!pieces.ok) return pieces;
    const sound = unknownField(
      pieces.value,
      known.map(({ name }) => name),
    );
    if (!sound.ok) return sound;
    for (const piece of pieces.value) {
      if (!('field' in piece)) continue;
      const field = known.find(({ name }) => fieldKey(name) === fieldKey(piece.field.name));
      if (field === undefined) continue;
      const required = piece.field.fallback === undefined || used.get(field.name)?.required === true;
      used.set(field.name, { ...field, required });
    }
  }
  return done([...used.values()]);
};

/** Those that a person fills, in the order in which the message has them. */
export const fieldsToFill = (fields: readonly UsedField[], bringsSurvey: boolean): readonly UsedField[] =>
  fields.filter(({ name }) => !filledByUs.has(name) && !(bringsSurvey && filledBySurvey.has(name)));

/** Whether its texts say the children's names anywhere (PV08). */
export const namesChildren = ({ subject, body }: MessageTemplate): boolean => {
  const pieces = fieldPieces(`${subject}\n\n${body}`);
  return pieces.ok && usesField(pieces.value, 'StudentFirstName');
};

/** All fields of the texts by name, whoever fills them. */
export const fieldNames = ({ subject, body }: MessageTemplate): readonly string[] => {
  const pieces = fieldPieces(`${subject}\n\n${body}`);
  return pieces.ok ? fieldsIn(pieces.value) : [];
};
