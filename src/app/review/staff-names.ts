// Whether only the district's own staff named somebody (R07): the plan's people, who leads activities, and partners of the district.
import type { Settings } from '../../domain/settings/settings';
import { textOf } from '../../domain/sheet/cell';
import type { TableRecord } from '../../domain/sheet/table';

/** The district's family office and the staff of its schools. All other partners may name families. */
const districtTypes = new Set(['PT1', 'PT2']);

/** Several names in one cell. */
const between = /[,;&/\n]|\s(?:and|y|e)\s/;

interface NamedPeople {
  readonly settings: Pick<Settings, 'contact' | 'second' | 'staff'>;
  readonly activities: readonly TableRecord[];
  readonly partners: readonly TableRecord[];
}

/** A parent leader or an organization of the Partners sheet who leads an activity is no staff. Nobody named counts as staff alone. */
export const staffNames = ({ settings, activities, partners }: NamedPeople): ((namedBy: string) => boolean) => {
  const folded = (names: readonly string[]) => new Set(names.map((name) => name.trim().toLowerCase()));
  const partnerNames = (isDistrict: boolean): readonly string[] =>
    partners
      .filter(({ cells }) => districtTypes.has(textOf(cells['partner.type'])) === isDistrict)
      .flatMap(({ cells }) =>
        [cells['partner.person'], cells['partner.organization'], cells['partner.typeName']].map(textOf),
      );
  const others = folded(partnerNames(false).filter((name) => name !== ''));
  const staff = folded([
    '',
    settings.contact.name,
    settings.contact.email,
    settings.contact.role,
    settings.second.name,
    settings.second.role,
    ...settings.staff,
    ...activities.map(({ cells }) => textOf(cells['activity.lead'])),
    ...partnerNames(true),
  ]);
  const isStaff = (name: string): boolean => staff.has(name) && !others.has(name);
  return (namedBy) => {
    const name = namedBy.trim().toLowerCase();
    return isStaff(name) || (!others.has(name) && name.split(between).every((one) => isStaff(one.trim())));
  };
};
