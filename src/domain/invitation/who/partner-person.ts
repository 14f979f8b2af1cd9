// Partners of the plan, as people to write to.
import { type PartnerNames, partnerTypesIn } from '../../plan/partner';
import { plainKey } from '../../roster/plain-key';
import type { School } from '../../roster/school';
import { textOf } from '../../sheet/cell';
import type { Table } from '../../sheet/table';
import { fingerprint } from '../../text/fingerprint';
import type { OtherPerson } from './other-unit';

export interface PartnerRules {
  /** PT1 to PT9. */
  readonly types: readonly string[];
  readonly names: PartnerNames;
  readonly schools: readonly School[];
  readonly tagOf: (cell: string) => string | undefined;
  /** The language to write in where the row names none, or several. */
  readonly usual: string;
}

export interface FoundPartners {
  readonly people: readonly OtherPerson[];
  /** Rows of these types of which nobody wrote down who they are, by what they are called. */
  readonly notFound: readonly string[];
}

/** One language in the cell is the one to write in; several are those that the partner can offer families. */
const languageIn = (cell: string, { tagOf, usual }: PartnerRules): string => {
  const tags = cell.split(/[,;/]+/).flatMap((part) => tagOf(part) ?? []);
  const [only, ...others] = new Set(tags);
  return only === undefined || others.length > 0 ? usual : only;
};

const schoolsIn = (cell: string, schools: readonly School[]): readonly string[] => {
  const names = cell.split(/[,;\n]+/).map(plainKey);
  return schools
    .filter(({ id, name }) => names.some((one) => one === plainKey(name) || one === plainKey(id)))
    .map(({ id }) => id);
};

/** Consent to be listed is not asked for: nobody but the partner reads it. */
export const partnersIn = ({ records }: Table, rules: PartnerRules): FoundPartners => {
  const people: OtherPerson[] = [];
  const notFound: string[] = [];
  for (const { cells } of records) {
    const text = (code: string): string => textOf(cells[`partner.${code}`]);
    if (!partnerTypesIn(text('type'), rules.names).some((type) => rules.types.includes(type))) continue;
    const name = text('person') || text('organization');
    const contact = [text('email'), text('phone')].filter((one) => one !== '').join(' ');
    if (name === '' && contact === '') {
      notFound.push([text('typeName'), text('subRole')].filter((one) => one !== '').join(': '));
      continue;
    }
    people.push({
      unit: `p:${text('id') || fingerprint(`${name} ${contact}`)}`,
      name: name || text('typeName'),
      contact,
      language: languageIn(text('languages'), rules),
      schools: schoolsIn(text('schools'), rules.schools),
      guardians: [],
    });
  }
  return { people, notFound };
};
