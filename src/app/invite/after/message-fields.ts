// What the workbook knows of a message's fields already, by field and language; what it does not know a person writes.
import type { MessageAbout } from '../../../domain/after/campaign-about';
import { eventTimeIn } from '../../../domain/after/event-time';
import { addDays } from '../../../domain/calendar/calendar-date';
import { timeInWords, weekdayAndDay } from '../../../domain/invitation/invitation-words';
import { activitiesShape } from '../../../domain/plan/activity';
import { leadershipShape } from '../../../domain/plan/leadership';
import { done, type Outcome } from '../../../domain/problem';
import { type Cell, dayOf, isDayCell, textOf } from '../../../domain/sheet/cell';
import type { SheetShape } from '../../../domain/sheet/sheet-shape';
import { readSpoken } from '../../languages/read-spoken';
import type { Ports } from '../../ports';
import { readSheet, staffLanguage } from '../../sheets/our-sheets';
import { dayField, type FieldLanguages, type FieldValues, inAll, worded } from './field-values';
import { loopFields } from './loop-fields';

type Cells = { readonly [code: string]: Cell };

const rowWith = (ports: Ports, shape: SheetShape, code: string, id: string): Outcome<Cells | undefined> => {
  if (id === '') return done(undefined);
  const sheet = readSheet(ports, shape);
  if (!sheet.ok) return sheet;
  return done(sheet.value?.table.records.find(({ cells }) => textOf(cells[code]) === id)?.cells);
};

/** Families who need help because of a disability should say so by then. */
const accessDays = 7;
const rsvpDays = 2;

const timesIn = (cell: Cell | undefined) =>
  cell !== undefined && isDayCell(cell) ? { start: cell.time?.slice(0, 5) ?? '', end: '' } : eventTimeIn(textOf(cell));

const eventFields = (cells: Cells, languages: FieldLanguages): FieldValues => {
  const text = (code: string): string => textOf(cells[`activity.${code}`]);
  const day = dayOf(cells['activity.start']);
  const { start, end } = timesIn(cells['activity.time']);
  const time = (one: string) => (one === '' ? {} : worded(languages, (words) => timeInWords(one, words)));
  const before = (days: number) => (day === undefined ? undefined : addDays(day, -days));
  return {
    EventName: text('name') === '' ? {} : { [languages.staff]: text('name') },
    EventDate: dayField(languages, day, weekdayAndDay),
    EventStart: time(start),
    EventEnd: time(end),
    EventPlace: inAll(languages, text('place')),
    RsvpBy: dayField(languages, before(rsvpDays)),
    AccessBy: dayField(languages, before(accessDays)),
    DecisionDate: dayField(languages, dayOf(cells['activity.decisionOn'])),
    CoDesignDate: dayField(languages, dayOf(cells['activity.codesignOn'])),
    ResourcesGiven: text('resourcesGiven') === '' ? {} : { [languages.staff]: text('resourcesGiven') },
  };
};

/** The welcome that the plan has for the change; of several the first. */
const welcomeOf = (ports: Ports, change: string): Outcome<Cells | undefined> => {
  const sheet = readSheet(ports, activitiesShape);
  if (!sheet.ok) return sheet;
  const own = sheet.value?.table.records.find(({ cells }) => textOf(cells['activity.id']).endsWith(`-E06-${change}`));
  return done(own?.cells);
};

const changeFields = (ports: Ports, id: string, languages: FieldLanguages): Outcome<FieldValues> => {
  const change = rowWith(ports, leadershipShape, 'change.id', id);
  if (!change.ok) return change;
  const welcome = id === '' ? done(undefined) : welcomeOf(ports, id);
  if (!welcome.ok) return welcome;
  const cells = change.value;
  if (cells === undefined) return done({});
  const role = textOf(cells['change.role']);
  return done({
    ...(welcome.value === undefined ? {} : eventFields(welcome.value, languages)),
    OldLeaderName: inAll(languages, textOf(cells['change.out'])),
    NewLeaderName: inAll(languages, textOf(cells['change.in'])),
    NewLeaderRole: role === '' ? {} : { [languages.staff]: role },
    StartDate: dayField(languages, dayOf(cells['change.startsOn'])),
  });
};

const known = (fields: FieldValues): FieldValues =>
  Object.fromEntries(Object.entries(fields).filter(([, values]) => Object.keys(values).length > 0));

/** Figures of answers are in it only as they were published (PV01). Reads alone. */
export const fieldsFor = (ports: Ports, template: string, about: MessageAbout): Outcome<FieldValues> => {
  const spoken = readSpoken(ports);
  if (!spoken.ok) return spoken;
  const languages: FieldLanguages = {
    words: spoken.value.languages.flatMap(({ tag, invitations }) =>
      invitations === undefined ? [] : [{ tag, words: invitations.words }],
    ),
    staff: staffLanguage(ports),
  };
  const activity = rowWith(ports, activitiesShape, 'activity.id', about.activity);
  if (!activity.ok) return activity;
  const change = changeFields(ports, about.change, languages);
  if (!change.ok) return change;
  const loop = template === 'T12' ? loopFields(ports, about, { languages, spoken: spoken.value }) : done({});
  if (!loop.ok) return loop;
  const event = activity.value === undefined ? {} : eventFields(activity.value, languages);
  return done(known({ ...event, ...change.value, ...loop.value }));
};
