// Who sits for families on the task force and the advisory group, matched to the family lists (S20, S30).
import type { CalendarDate } from '../../calendar/calendar-date';
import type { Guardian } from '../../roster/guardian';
import { plainKey } from '../../roster/plain-key';
import { dayOf, textOf } from '../../sheet/cell';
import type { Table } from '../../sheet/table';
import { type GuardianFinder, onePerson } from './guardian-finder';

export interface FamilySeat {
  readonly holder: string;
  readonly role: string;
  readonly school: string;
  readonly language: string;
  /** Where an address or a phone may stand besides. */
  readonly notes: string;
}

export interface SeatRules {
  /** Whether the cell says that it is a family's seat. */
  readonly isFamily: (cell: string) => boolean;
  /** What stands in a seat that nobody has yet, in any language. */
  readonly open: readonly string[];
  readonly today: CalendarDate;
}

/** Those that somebody of a family holds today. */
export const familySeatsOf = ({ records }: Table, { isFamily, open, today }: SeatRules): readonly FamilySeat[] =>
  records.flatMap(({ cells }) => {
    const text = (code: string): string => textOf(cells[`seat.${code}`]);
    const holder = text('holder');
    const until = dayOf(cells['seat.to']);
    const isOpen = holder === '' || open.some((word) => plainKey(word) === plainKey(holder));
    if (!isFamily(text('family')) || isOpen || (until !== undefined && until < today)) return [];
    const [role, school, language, notes] = [text('role'), text('school'), text('language'), text('notes')];
    return [{ holder, role, school, language, notes }];
  });

export interface SeatFacts {
  readonly finder: GuardianFinder;
  readonly schoolsOf: (guardian: Guardian) => readonly string[];
  readonly tagOf: (cell: string) => string | undefined;
}

/** The name without what stands in brackets, and without an address or phone beside it. */
const nameIn = (holder: string): string =>
  holder
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\S*@\S*|[+\d][\d\s().-]{5,}/g, ' ')
    .replace(/[\s,;]+$/, '')
    .trim();

/** Of several of one name, the one at the seat's school who reads its language. Someone with two families stands on the list twice. */
const fitting = (found: readonly Guardian[], seat: FamilySeat, facts: SeatFacts): readonly Guardian[] => {
  const { schoolsOf, tagOf } = facts;
  const one = onePerson(found);
  if (one.length > 0) return one;
  return onePerson(
    found.filter(
      (guardian) =>
        schoolsOf(guardian).some((school) => plainKey(school) === plainKey(seat.school)) &&
        (tagOf(seat.language) ?? '') === tagOf(guardian.language),
    ),
  );
};

const holdersOf = (seat: FamilySeat, facts: SeatFacts): readonly Guardian[] => {
  const name = nameIn(seat.holder);
  const reached = facts.finder.byContact(`${seat.holder} | ${seat.notes}`);
  const named = facts.finder.byName(name);
  if (reached.length === 0) return fitting(named, seat, facts);
  const one = onePerson(reached);
  // A phone at home is of several: the name says whose it is.
  return one.length > 0
    ? one
    : fitting(
        reached.filter((guardian) => named.includes(guardian)),
        seat,
        facts,
      );
};

/** Ids of the guardians who hold the seats, and the names of those whom nobody can be certain of. */
export const seatHolders = (
  seats: readonly FamilySeat[],
  facts: SeatFacts,
): { readonly guardians: ReadonlySet<string>; readonly notFound: readonly string[] } => {
  const found = seats.map((seat) => ({ seat, guardians: holdersOf(seat, facts) }));
  return {
    guardians: new Set(found.flatMap(({ guardians }) => guardians.map(({ id }) => id))),
    notFound: found.filter(({ guardians }) => guardians.length === 0).map(({ seat }) => seat.holder),
  };
};
