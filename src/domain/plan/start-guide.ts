// The first sheet: how to begin, the five steps, and what each sheet is for.
import type { CalendarDate } from '../calendar/calendar-date';
import { type Cell, dayOf, textOf } from '../sheet/cell';
import type { SheetShape } from '../sheet/sheet-shape';
import { dayInWords } from './day-words';
import type { DueMessage } from './message-moment';
import type { OpportunityId } from './opportunity';
import { type PlanRole, planRoles } from './plan-role';
import type { PlanWords } from './plan-words';
import type { WantedRow } from './row-merge';

export const startShape: SheetShape = {
  role: 'start',
  rowsAreOurs: true,
  warns: true,
  columns: [
    { code: 'start.id', kind: 'free', width: 110, required: true },
    { code: 'start.what', kind: 'free', width: 220 },
    { code: 'start.use', kind: 'free', width: 560 },
    { code: 'start.state', kind: 'free', width: 300 },
  ],
};

export interface GuideQuestion {
  readonly activities: readonly { readonly [code: string]: Cell }[];
  readonly due: readonly DueMessage[];
  readonly today: CalendarDate;
  readonly words: PlanWords;
  /** The sheets that there are, by the names that they are made with. */
  readonly sheetNames: { readonly [Role in PlanRole]?: string };
}

/** The row whose names lead to the sheets. */
export const linksRow = 'sheets';
const between = ' · ';

/** The text of that row apart into names, each where it begins. */
export const linkParts = (text: string): readonly { readonly name: string; readonly at: number }[] => {
  let at = 0;
  return text.split(between).map((name) => {
    const part = { name, at };
    at += name.length + between.length;
    return part;
  });
};

/** The rows in their order; what they say of the plan is as of the build that writes them. */
export const startRows = (question: GuideQuestion): readonly WantedRow[] => {
  const { words, sheetNames } = question;
  const { begin, goTo, yours, shared, steps, sheets } = words.start;
  const row = (id: string, what: string, use: string, state = ''): WantedRow => ({
    id,
    cells: { 'start.id': id, 'start.what': what, 'start.use': use, 'start.state': state },
  });
  const there = planRoles.flatMap((role) => {
    const name = sheetNames[role];
    return role === 'start' || name === undefined ? [] : [{ role, name }];
  });
  return [
    row('begin', begin.name, begin.use),
    ...stepNames.map((step) => row(`step-${step}`, steps[step].name, steps[step].use, stateOf[step](question))),
    row(linksRow, goTo, there.map(({ name }) => name).join(between)),
    row('yours', yours.name, yours.use),
    row('shared', shared.name, shared.use),
    ...there.map(({ role, name }) => row(role, name, sheets[role])),
  ];
};

const stepNames = ['plan', 'ask', 'listen', 'invite', 'close'] as const;
type Step = (typeof stepNames)[number];

const planState = ({ activities, words }: GuideQuestion): string => {
  const days = activities.flatMap((cells) => dayOf(cells['activity.start']) ?? []).sort();
  const [first, last] = [days[0], days[days.length - 1]];
  if (first === undefined || last === undefined) return '';
  return words.start.planState
    .replace('{n}', String(activities.length))
    .replace('{from}', dayInWords(first, words))
    .replace('{to}', dayInWords(last, words));
};

const nextState = ({ words }: GuideQuestion, name: string | undefined, day: CalendarDate | undefined): string =>
  name === undefined || day === undefined
    ? words.start.nothingNext
    : words.start.next.replace('{name}', () => name).replace('{day}', dayInWords(day, words));

/** The next of these activities that the plan still has before it, by the day that `code` holds. */
const nextOf =
  (opportunities: readonly OpportunityId[], code: 'activity.start' | 'activity.end') =>
  (question: GuideQuestion): string => {
    const { activities, today, words } = question;
    const over = [words.statuses.done, words.statuses.dropped];
    const [next] = activities
      .flatMap((cells) => {
        const day = dayOf(cells[code]) ?? dayOf(cells['activity.start']);
        const isMeant = opportunities.includes(textOf(cells['activity.opportunity']));
        return day === undefined || day < today || !isMeant || over.includes(textOf(cells['activity.status']))
          ? []
          : [{ day, name: textOf(cells['activity.name']) }];
      })
      .sort((one, other) => one.day.localeCompare(other.day) || one.name.localeCompare(other.name));
    return nextState(question, next?.name, next?.day);
  };

const nextMessage = (question: GuideQuestion): string => {
  const next = question.due.find(({ day }) => day >= question.today);
  const subject = next === undefined ? undefined : question.words.messages.kinds[next.id]?.subject;
  return nextState(question, subject, next?.day);
};

const surveys: readonly OpportunityId[] = ['E22', 'E23', 'E24', 'E25'];

const stateOf: { readonly [One in Step]: (question: GuideQuestion) => string } = {
  plan: planState,
  ask: nextOf(surveys, 'activity.start'),
  listen: nextOf([...surveys, 'E20', 'E21'], 'activity.end'),
  invite: nextMessage,
  close: nextOf(['E28'], 'activity.start'),
};
