// Those who raised a hand, as people to write to (S6, R27).
import type { CalendarDate } from '../../calendar/calendar-date';
import { addDays } from '../../calendar/calendar-date';
import type { FamilyInTutoring } from '../../roster/roster';
import { dayOf, textOf } from '../../sheet/cell';
import type { Table } from '../../sheet/table';
import { fingerprint } from '../../text/fingerprint';
import type { GuardianFinder } from './guardian-finder';
import { type OtherPerson, personKey } from './other-unit';

export interface Lead {
  readonly row: number;
  /** `l:` and the id of the row; a row that staff typed without one goes by what stands in it. */
  readonly unit: string;
  readonly name: string;
  readonly contact: string;
  readonly notes: string;
  readonly on: CalendarDate | undefined;
  readonly contactedOn: CalendarDate | undefined;
}

/** The rows of Leads to call. */
export const leadsOf = ({ records }: Table): readonly Lead[] =>
  records.flatMap(({ row, cells }) => {
    const text = (code: string): string => textOf(cells[`lead.${code}`]);
    const [name, contact] = [text('name'), text('contactBy')];
    if (name === '' && contact === '') return [];
    return [
      {
        row,
        unit: `l:${text('id') || fingerprint(`${name} ${contact}`)}`,
        name,
        contact,
        notes: text('notes'),
        on: dayOf(cells['lead.on']),
        contactedOn: dayOf(cells['lead.contactedOn']),
      },
    ];
  });

const turn = ({ on, contactedOn }: Lead, waitedSince: CalendarDate): number => {
  if (contactedOn !== undefined) return 2;
  return on !== undefined && on < waitedSince ? 0 : 1;
};

/** R27: those who have waited longest come first, and those whom somebody has contacted last. */
export const byWaiting = (
  leads: readonly Lead[],
  { today, within }: { readonly today: CalendarDate; readonly within: number },
): readonly Lead[] => {
  const waitedSince = addDays(today, -within);
  return [...leads].sort(
    (one, other) =>
      turn(one, waitedSince) - turn(other, waitedSince) ||
      (one.on ?? '').localeCompare(other.on ?? '') ||
      one.row - other.row,
  );
};

/** Rows that nobody noted a contact in, of people who were written to; one message answers every row of a person. By row, the day. */
export const contactedRows = (
  leads: readonly Lead[],
  days: ReadonlyMap<string, CalendarDate>,
): ReadonlyMap<number, CalendarDate> => {
  const byPerson = new Map(
    leads.flatMap((lead) => {
      const day = days.get(lead.unit);
      return day === undefined ? [] : [[personKey(lead), day] as const];
    }),
  );
  return new Map(
    leads.flatMap((lead) => {
      const day = lead.contactedOn === undefined ? byPerson.get(personKey(lead)) : undefined;
      return day === undefined ? [] : [[lead.row, day] as const];
    }),
  );
};

export interface LeadFacts {
  readonly finder: GuardianFinder;
  readonly families: ReadonlyMap<string, FamilyInTutoring>;
  readonly tagOf: (cell: string) => string | undefined;
  /** The language that the notes name, as the form that brought the row wrote it down. */
  readonly spokenIn: (notes: string) => string;
  readonly honorsOptOuts: boolean;
}

export interface FoundLeads {
  readonly people: readonly OtherPerson[];
  readonly barred: number;
  readonly optedOut: number;
}

/** The lists know the language and the schools of whoever is on them, and who must not be written to (PV08, PV23). */
export const peopleOf = (leads: readonly Lead[], facts: LeadFacts): FoundLeads => {
  const { finder, families, tagOf, spokenIn, honorsOptOuts } = facts;
  const people: OtherPerson[] = [];
  let [barred, optedOut] = [0, 0];
  for (const { unit, name, contact, notes } of leads) {
    const guardians = finder.byContact(contact);
    const own = guardians.flatMap(({ family }) => families.get(family) ?? []);
    const [guardian] = guardians;
    if (guardians.some((one) => one.barred)) barred += 1;
    else if (honorsOptOuts && own.some((family) => family.optedOut)) optedOut += 1;
    else
      people.push({
        unit,
        name,
        contact,
        language: tagOf(guardian?.language ?? '') ?? tagOf(spokenIn(notes)) ?? '',
        schools: [...new Set(own.flatMap(({ schools }) => schools))],
        guardians: guardians.map(({ id }) => id),
      });
  }
  return { people, barred, optedOut };
};
