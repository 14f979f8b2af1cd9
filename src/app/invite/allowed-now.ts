// What may still go out of a confirmed invitation: a court order, an opt-out or a closed form can come between its confirmation and its sending.
import type { Campaign } from '../../domain/invitation/campaign';
import type { LogEntry } from '../../domain/invitation/send-log';
import type { SendReason } from '../../domain/invitation/send-outcome';
import { done, type Outcome, refused } from '../../domain/problem';
import { addressKey } from '../../domain/roster/email-address';
import { familiesOf, familiesShape } from '../../domain/roster/family';
import { groupedBy } from '../../domain/roster/grouped-by';
import { type Guardian, guardiansOf, guardiansShape } from '../../domain/roster/guardian';
import { languageName } from '../languages/language-value';
import type { Ports } from '../ports';
import { readSheet } from '../sheets/our-sheets';
import { openLanguages } from './open-languages';

/**
 * Refused where a language of the invitation lost its approval (PV09) or the open form that it leads to (design 3.11) since it was
 * confirmed. What another workbook handed over was looked at there: its forms and approvals are not here.
 */
export const languagesStillReady = (ports: Ports, { survey, content, origin }: Campaign): Outcome<undefined> => {
  if (origin !== '') return done(undefined);
  const open = openLanguages(ports, survey);
  if (!open.ok) return open;
  const closed = Object.keys(content?.languages ?? {}).find((language) =>
    open.value.languages.every(({ tag }) => tag !== language),
  );
  return closed === undefined ? done(undefined) : refused('invite.language-closed', { language: languageName(closed) });
};

/** The guardians as the list has them; read before the lock is taken, after which the sheet would have to be found anew. */
export const guardiansNow = (ports: Ports): Outcome<readonly Guardian[]> => {
  const sheet = readSheet(ports, guardiansShape);
  if (!sheet.ok) return sheet;
  return done(sheet.value === undefined ? [] : guardiansOf(sheet.value.table));
};

type HeldBack = (entry: LogEntry) => SendReason | undefined;

/**
 * Why a message must not go out any more, if it must not: one of its guardians is barred by now (PV08), shares the address with one of the
 * family who is, or has opted out (PV23), that last only where the message is none that every family must have; or the row has the address
 * of somebody else, as it has where staff sorted one column of the log by itself. Guardians who are on no list any more are written to as
 * confirmed, and so is whoever never was on one.
 */
export const heldBackPeople = (
  ports: Ports,
  guardians: readonly Guardian[],
  withOptOuts: boolean,
): Outcome<HeldBack> => {
  const familySheet = withOptOuts ? readSheet(ports, familiesShape) : done(undefined);
  if (!familySheet.ok) return familySheet;
  const families = familySheet.value === undefined ? [] : familiesOf(familySheet.value.table);
  const optedOut = new Set(families.filter(({ optedOut: out }) => out).map(({ id }) => id));
  const householdOf = new Map(families.map(({ id, household }) => [id, household]));
  const box = (family: string, address: string): string =>
    `${householdOf.get(family) ?? family} ${addressKey(address)}`;
  const barred = guardians.filter((guardian) => guardian.barred);
  const out = new Set(guardians.filter((one) => one.barred || optedOut.has(one.family)).map(({ id }) => id));
  const barredBoxes = new Set(barred.filter(({ email }) => email !== '').map((one) => box(one.family, one.email)));
  const familiesWith = new Map(guardians.map(({ id, family }) => [id, family]));
  const readersOf = groupedBy(
    guardians.filter(({ email }) => email !== ''),
    ({ email }) => addressKey(email),
  );
  const isSomeoneElses = ({ unit, address, guardians: own }: LogEntry): boolean => {
    if (!/^[gh]:/.test(unit)) return false;
    const readers = readersOf.get(addressKey(address));
    return readers?.every(({ id }) => !own.includes(id)) ?? false;
  };
  return done((entry) => {
    const isOut = entry.guardians.some((id) => {
      const family = familiesWith.get(id);
      return out.has(id) || (family !== undefined && barredBoxes.has(box(family, entry.address)));
    });
    if (isOut) return 'held-back';
    return isSomeoneElses(entry) ? 'other-family' : undefined;
  });
};

/**
 * Says of each message why it must not go out any more, if it must not. Orders are looked at in every run, the rest when a person presses
 * *Send* and in the first run of a day: the slices that follow within minutes stay cheap.
 */
export const heldBackNow = (
  ports: Ports,
  { campaign, guardians }: { readonly campaign: Campaign; readonly guardians: readonly Guardian[] },
  isFirstToday: boolean,
): Outcome<HeldBack> => {
  const ready = isFirstToday ? languagesStillReady(ports, campaign) : done(undefined);
  return ready.ok ? heldBackPeople(ports, guardians, isFirstToday && campaign.content?.notice !== true) : ready;
};
