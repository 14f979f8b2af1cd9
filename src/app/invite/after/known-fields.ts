// What the workbook knows of a message's fields already, by field and language; what it does not know a person writes.
import type { MessageAbout } from '../../../domain/after/campaign-about';
import { eventTimeIn } from '../../../domain/after/event-time';
import { addDays } from '../../../domain/calendar/calendar-date';
import { activitiesShape } from '../../../domain/plan/activity';
import { leadershipShape } from '../../../domain/plan/leadership';
import { done, type Outcome } from '../../../domain/problem';
import { type Cell, dayOf, isDayCell, textOf } from '../../../domain/sheet/cell';
import type { SheetShape } from '../../../domain/sheet/sheet-shape';
import type { MessageField, MessageForm } from '../../../rpc/invite-calls';
import type { Ports } from '../../ports';
import { readSheet, staffLanguage } from '../../sheets/our-sheets';
import { readingOnce } from '../../sheets/reading-once';
import type { MessageAsked } from '../open-wish';
import { type FieldValues, inAll, inOne } from './field-values';
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

const eventFields = (cells: Cells, staff: string): FieldValues => {
  const text = (code: string): string => textOf(cells[`activity.${code}`]);
  const day = dayOf(cells['activity.start']);
  const { start, end } = timesIn(cells['activity.time']);
  const before = (days: number) => (day === undefined ? undefined : addDays(day, -days));
  return {
    EventName: inOne(staff, text('name')),
    EventDate: inAll(day),
    EventStart: inAll(start),
    EventEnd: inAll(end),
    EventPlace: inAll(text('place')),
    RsvpBy: inAll(before(rsvpDays)),
    AccessBy: inAll(before(accessDays)),
    DecisionDate: inAll(dayOf(cells['activity.decisionOn'])),
    CoDesignDate: inAll(dayOf(cells['activity.codesignOn'])),
    ResourcesGiven: inOne(staff, text('resourcesGiven')),
  };
};

/** The welcome that the plan has for the change; of several the first. */
const welcomeOf = (ports: Ports, change: string): Outcome<Cells | undefined> => {
  const sheet = readSheet(ports, activitiesShape);
  if (!sheet.ok) return sheet;
  const own = sheet.value?.table.records.find(({ cells }) => textOf(cells['activity.id']).endsWith(`-E06-${change}`));
  return done(own?.cells);
};

const changeFields = (ports: Ports, id: string, staff: string): Outcome<FieldValues> => {
  const change = rowWith(ports, leadershipShape, 'change.id', id);
  if (!change.ok) return change;
  const cells = change.value;
  if (cells === undefined) return done({});
  const welcome = welcomeOf(ports, id);
  if (!welcome.ok) return welcome;
  return done({
    ...(welcome.value === undefined ? {} : eventFields(welcome.value, staff)),
    OldLeaderName: inAll(textOf(cells['change.out'])),
    NewLeaderName: inAll(textOf(cells['change.in'])),
    NewLeaderRole: inOne(staff, textOf(cells['change.role'])),
    StartDate: inAll(dayOf(cells['change.startsOn'])),
  });
};

/** The welcome of a change is an activity that is named after it. */
const changeIn = ({ activity, change }: MessageAbout): string => /-E\d+-(L\d+)$/.exec(activity)?.[1] ?? change;

/** Figures of answers are in it only as they were published (PV01). Reads alone. */
export const fieldsFor = (ports: Ports, template: string, about: MessageAbout): Outcome<FieldValues> => {
  const staff = staffLanguage(ports);
  const activity = rowWith(ports, activitiesShape, 'activity.id', about.activity);
  if (!activity.ok) return activity;
  const change = changeFields(ports, changeIn(about), staff);
  if (!change.ok) return change;
  const loop = template === 'T12' ? loopFields(ports, about) : done({});
  if (!loop.ok) return loop;
  const event = activity.value === undefined ? {} : eventFields(activity.value, staff);
  return done({ ...change.value, ...event, ...loop.value });
};

/** A campaign keeps one id beside its survey's: ids of surveys, activities and changes never look alike. */
const aboutOf = ({ survey, about }: MessageAsked): MessageAbout => ({
  survey: survey || about,
  activity: about,
  change: about,
});

const known = (field: MessageField, values: FieldValues[string], tags: readonly string[]): MessageField['known'] => {
  const everywhere = values['*'];
  if (!field.each) return inAll(everywhere ?? Object.values(values)[0]);
  return Object.fromEntries(
    tags.flatMap((tag) => {
      const text = values[tag] ?? everywhere;
      return text === undefined ? [] : [[tag, text]];
    }),
  );
};

/** The fields of a message with what the workbook knows of them; links that are known stay. */
export const withKnownFields = (
  ports: Ports,
  asked: MessageAsked,
  form: Outcome<MessageForm>,
): Outcome<MessageForm> => {
  if (!form.ok) return form;
  const once = readingOnce(ports);
  const fields = fieldsFor(once, asked.template, aboutOf(asked));
  if (!fields.ok) return fields;
  const tags = [...form.value.languages, ...form.value.waiting].map(({ tag }) => tag);
  return done({
    ...form.value,
    fields: form.value.fields.map((field) => ({
      ...field,
      known: { ...known(field, fields.value[field.name] ?? {}, tags), ...field.known },
    })),
  });
};
