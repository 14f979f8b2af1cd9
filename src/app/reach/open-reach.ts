// Shows which families of a campaign get a letter or a call, and which have had it.
import type { LogEntry } from '../../domain/invitation/send-log';
import { isReached } from '../../domain/missing/reach';
import { done, type Outcome } from '../../domain/problem';
import { byHandFigures, lettersAPage } from '../../domain/reach/by-hand';
import type { ByHandMessage, ByHandWish, ReachView } from '../../rpc/reach-calls';
import { isCopied } from '../invite/send-sheets';
import { languageName } from '../languages/language-value';
import type { Ports } from '../ports';
import { among, type Reached, type ReachSource, readReach } from './read-reach';

const mostShown = 200;

/** As the lists have the schools now; where the family is on no list any more, as the message names them. */
export const schoolNames = ({ entry, schools }: Reached): string =>
  schools.length === 0 ? entry.schools : schools.map(({ name }) => name).join(', ');

const messageOf = (reached: Reached): ByHandMessage => {
  const { key, familyName, phone, language, rows } = reached.entry;
  return {
    key,
    familyName,
    schools: schoolNames(reached),
    phone,
    language: languageName(language),
    notes: rows[0].why.split('\n').filter((line) => line !== ''),
    day: rows[0].day,
  };
};

export const isToDo = ({ entry }: { readonly entry: LogEntry }): boolean => !isReached(entry);

/** To do first, then the done ones, so that a slip can be taken back. */
const shown = (people: readonly Reached[]): readonly ByHandMessage[] =>
  [...people.filter(isToDo), ...people.filter((one) => !isToDo(one))].slice(0, mostShown).map(messageOf);

const choices = <Value>(values: readonly Value[], of: (value: Value) => readonly [string, string][]) =>
  [...new Map(values.flatMap(of))]
    .map(([id, name]) => ({ id, name }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));

/** The same out of what was read already. */
export const reachView = (ports: Ports, { campaign, people, heldBack }: ReachSource, wish: ByHandWish): ReachView => {
  const wanted = among(people, wish);
  const letters = wanted.filter(({ entry }) => entry.state === 'letter');
  const calls = wanted.filter(({ entry }) => entry.state === 'call');
  return {
    campaign: campaign.id,
    copied: isCopied(ports, campaign),
    figures: byHandFigures(people.map(({ entry }) => entry)),
    letters: shown(letters),
    calls: shown(calls),
    lettersToDo: letters.filter(isToDo).length,
    callsToDo: calls.filter(isToDo).length,
    lettersAPage,
    heldBack,
    schools: choices(people, ({ schools }) => schools.map(({ id, name }) => [id, name])),
    languages: choices(people, ({ entry: { language } }) =>
      language === '' ? [] : [[language, languageName(language)]],
    ),
  };
};

export const openReach = (
  ports: Ports,
  { campaign, ...wish }: ByHandWish & { readonly campaign: string },
): Outcome<ReachView> => {
  const source = readReach(ports, campaign);
  return source.ok ? done(reachView(ports, source.value, wish)) : source;
};
