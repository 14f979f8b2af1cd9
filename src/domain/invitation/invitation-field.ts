// The fields that a survey invitation may use, and where each value comes from.

/** `sender` is set once for all messages; `row` is the family's own. No field of an invitation holds a student's name (PV08). */
export type FieldSource = 'sender' | 'row';

export const invitationFields = {
  DistrictName: 'sender',
  ContactName: 'sender',
  ContactRole: 'sender',
  ContactPhone: 'sender',
  ContactEmail: 'sender',
  InterpreterLine: 'sender',
  OptOutLine: 'sender',
  PrivacyLine: 'sender',
  SurveyLink: 'sender',
  SurveyMinutes: 'sender',
  SurveyCloses: 'sender',
  FamilyName: 'row',
  SchoolName: 'row',
} as const satisfies { readonly [field: string]: FieldSource };

export type InvitationField = keyof typeof invitationFields;

export type SenderField = {
  [Field in InvitationField]: (typeof invitationFields)[Field] extends 'sender' ? Field : never;
}[InvitationField];

export type SenderValues = { readonly [Field in SenderField]: string };

export interface RowValues {
  readonly FamilyName: string;
  readonly SchoolName: string;
}

/** The fields of one source. */
export const fieldsFrom = (source: FieldSource): readonly string[] =>
  Object.entries(invitationFields).flatMap(([field, from]) => (from === source ? [field] : []));
