// The codes that the families of a confidential survey can have, with whose each is (PV12).
import { schoolByUnit } from '../../domain/invitation/unit-school';
import { done, type Outcome } from '../../domain/problem';
import { familyCode } from '../../domain/survey/family-code';
import { secretOf } from '../../domain/survey/survey-form';
import type { Ports } from '../ports';
import { readRosterSheets, rosterIn } from '../roster/read-roster';
import type { OurSheet } from '../sheets/our-sheets';
import { campaignsIn, entriesIn, readSendSheets } from './send-sheets';

export interface CodedUnit {
  readonly unit: string;
  /** Empty where nobody knows, or where there are several. */
  readonly school: string;
}

/** By code; none where the survey has no secret. A family that was invited keeps its code also when it is on no list any more. */
export const familyCodes = (
  ports: Ports,
  { survey, forms }: { readonly survey: string; readonly forms: OurSheet },
): Outcome<ReadonlyMap<string, CodedUnit>> => {
  const secret = secretOf(forms.table, survey);
  if (secret === '') return done(new Map());
  const lists = readRosterSheets(ports);
  if (!lists.ok) return lists;
  const sheets = readSendSheets(ports);
  if (!sheets.ok) return sheets;
  const own = new Set(campaignsIn(sheets.value).flatMap((one) => (one.survey === survey ? [one.id] : [])));
  const invited = entriesIn(sheets.value).filter(({ campaign }) => own.has(campaign));
  const schools = schoolByUnit(rosterIn(lists.value));
  const units = new Set([...schools.keys(), ...invited.map(({ unit }) => unit)]);
  return done(new Map([...units].map((unit) => [familyCode(secret, unit), { unit, school: schools.get(unit) ?? '' }])));
};
