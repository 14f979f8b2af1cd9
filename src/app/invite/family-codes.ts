// The codes that the families of a confidential survey can have, with whose each is (PV12).
import { traitsByUnit, type UnitTraits } from '../../domain/invitation/unit-traits';
import { done, type Outcome } from '../../domain/problem';
import { familyCode } from '../../domain/survey/family-code';
import { secretOf } from '../../domain/survey/survey-form';
import type { Ports } from '../ports';
import { tagOf } from '../roster/language-tag';
import { readRosterSheets, rosterIn } from '../roster/read-roster';
import type { OurSheet } from '../sheets/our-sheets';
import { campaignsIn, entriesIn, readSendSheets } from './send-sheets';

export interface CodedUnit extends UnitTraits {
  readonly unit: string;
}

const unlisted = (unit: string): UnitTraits => ({ family: unit, school: '', grade: '', language: '' });

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
  const traits = traitsByUnit(rosterIn(lists.value), tagOf);
  const units = new Set([...traits.keys(), ...invited.map(({ unit }) => unit)]);
  return done(
    new Map([...units].map((unit) => [familyCode(secret, unit), { unit, ...(traits.get(unit) ?? unlisted(unit)) }])),
  );
};
