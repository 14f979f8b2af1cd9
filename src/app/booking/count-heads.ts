// Counts who comes to each event that families have answered about.
import { droppedStatuses } from '../../content/plan';
import { labelOf } from '../../domain/booking/form-answer';
import { type Counted, type EventHeads, headCount, type PlateShares } from '../../domain/booking/head-count';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { activitiesShape } from '../../domain/plan/activity';
import { done, type Outcome } from '../../domain/problem';
import { dayOf, textOf } from '../../domain/sheet/cell';
import type { HeadCounts, HeadsOfEvent } from '../../rpc/booking-calls';
import type { Ports } from '../ports';
import { readSettings } from '../settings/read-settings';
import { readSheet, staffLanguage } from '../sheets/our-sheets';
import { readAnswers, type SurveyAnswers } from './read-answers';

/** When each event of the plan is; one that was dropped or has no day is none. */
const eventDays = (ports: Ports): Outcome<ReadonlyMap<string, CalendarDate>> => {
  const sheet = readSheet(ports, activitiesShape);
  if (!sheet.ok) return sheet;
  const records = (sheet.value?.table.records ?? []).filter(
    ({ cells }) => !droppedStatuses.includes(textOf(cells['activity.status']).toLowerCase()),
  );
  return done(
    new Map(
      records.flatMap(({ cells }) => {
        const day = dayOf(cells['activity.start']);
        return day === undefined ? [] : [[textOf(cells['activity.id']), day]];
      }),
    ),
  );
};

const namedFrom = ({ questions }: SurveyAnswers, language: string) => {
  const name = (question: string, code: string): string => {
    const asked = questions.find((one) => one.code === question);
    return asked === undefined ? code : labelOf(asked, code, language);
  };
  const list = (question: string, found: readonly Counted[]) =>
    found.map(({ code, n }) => ({ name: name(question, code), n }));
  return ({ needs, languages, wouldHelp, ...heads }: EventHeads): Omit<HeadsOfEvent, 'when'> => ({
    ...heads,
    name: name('RS07', heads.event),
    needs: list('RS04', needs),
    languages: list('RS05', languages),
    wouldHelp: list('RS04', wouldHelp),
  });
};

const whenIs = (day: CalendarDate | undefined, today: CalendarDate): HeadsOfEvent['when'] => {
  if (day === undefined) return 'gone';
  return day < today ? 'past' : 'ahead';
};

const order = ['ahead', 'gone', 'past'] as const;

/** Events that are ahead come first, the next one on top. */
export const countHeads = (ports: Ports, surveyId: string): Outcome<HeadCounts> => {
  const [read, settings, days] = [readAnswers(ports, surveyId, ['rsvp']), readSettings(ports), eventDays(ports)];
  if (!read.ok) return read;
  if (!settings.ok) return settings;
  if (!days.ok) return days;
  const { plateYesShare: yes, plateMaybeShare: maybe, plateWalkInShare: walkIn } = settings.value.thresholds;
  const shares: PlateShares = { yes, maybe, walkIn };
  const { events, withoutEvent, unknownEvent } = headCount(read.value.answers, shares);
  const named = namedFrom(read.value, staffLanguage(ports));
  const today = ports.workbook.today();
  const dated = events
    .map((heads) => ({ heads, day: days.value.get(heads.event) }))
    .map(({ heads, day }) => ({ heads, day: day ?? '', when: whenIs(day, today) }))
    .sort((one, other) => order.indexOf(one.when) - order.indexOf(other.when) || one.day.localeCompare(other.day));
  return done({
    answers: read.value.answers.length,
    events: dated.map(({ heads, when }) => ({ ...named(heads), when })),
    withoutEvent,
    unknownEvent,
    shares,
    notices: read.value.notices,
  });
};
