// The fields that come from a family's own row, and the common ones that every message can use.
import type { Settings } from '../settings/settings';
import type { FieldValues } from './merge-fields';

/** What the settings say of the district and of the person whom families can ask. */
export const settingsFields = ({ districtName, contact }: Pick<Settings, 'districtName' | 'contact'>) => ({
  DistrictName: districtName,
  ContactName: contact.name,
  ContactRole: contact.role,
  ContactPhone: contact.phone,
  ContactEmail: contact.email,
});

/** Set once for all messages of a campaign, whatever the template. */
export const commonFields = [
  'DistrictName',
  'ContactName',
  'ContactRole',
  'ContactPhone',
  'ContactEmail',
  'InterpreterLine',
  'OptOutLine',
] as const;

/** What a survey's invitation has besides. */
export const surveyFields = ['PrivacyLine', 'SurveyLink', 'SurveyMinutes', 'SurveyCloses'] as const;

/** PV08: what is a family's own. It never stands in a subject, nor on anything that is not sent to that family alone. */
export const personalFields = ['FamilyName', 'GuardianFirstName', 'PreferredLanguage', 'StudentFirstName'] as const;

export interface RowValues {
  readonly FamilyName: string;
  /** As the message lists them where there are several. */
  readonly SchoolName: string;
  readonly GuardianFirstName?: string;
  readonly PreferredLanguage?: string;
  /** Only where the message is about one child. */
  readonly StudentFirstName?: string;
}

/** The row's values by field, none missing but the child's name where the message is about no child or about several. */
export const valuesOfRow = (row: RowValues): FieldValues => {
  const { StudentFirstName, ...rest } = { GuardianFirstName: '', PreferredLanguage: '', ...row };
  return StudentFirstName === undefined ? rest : { ...rest, StudentFirstName };
};

/** What a survey's invitation may use, by where it comes from. */
export const invitationFields = Object.fromEntries([
  ...[...commonFields, ...surveyFields].map((field) => [field, 'sender'] as const),
  ...(['FamilyName', 'SchoolName'] as const).map((field) => [field, 'row'] as const),
]);
