// What there is to say for a message before it can be looked at: its fields, what is known of them, and what stands in its way.
import { droppedStatuses, messageMoments } from '../../content/plan';
import { addDays, type CalendarDate } from '../../domain/calendar/calendar-date';
import { activitiesShape } from '../../domain/plan/activity';
import { done, type Outcome } from '../../domain/problem';
import { dayOf, textOf } from '../../domain/sheet/cell';
import type { MessageField, MessageForm, MessageLanguage } from '../../rpc/invite-calls';
import type { Ports } from '../ports';
import { readSheet } from '../sheets/our-sheets';
import { readingOnce } from '../sheets/reading-once';
import { templateObjections } from '../templates/template-objections';
import { formLinks, type LanguageLinks } from './form-links';
import { fieldsToFill, namesChildren, type UsedField, usedFields } from './message-fields';
import { findSurvey } from './wave-facts';
import { type WaveLanguage, waveLanguages } from './wave-languages';

export interface MessageAsked {
  readonly template: string;
  readonly survey: string;
  readonly about: string;
}

/** Of an event that is over thanks are said for so long. */
const thanksDays = 30;

/** Written the same in every language. */
const sameInAll: ReadonlySet<string> = new Set([
  'EventPlace',
  'EventOnlineLink',
  'NotesLink',
  'ConcernContact',
  'BridgeContact',
  'PublicContact',
]);

const isEach = ({ name, type }: UsedField): boolean =>
  (type === 'text' || type === 'longText' || type === 'link') && !sameInAll.has(name);

const shownLanguage = ({ tag, name, direction }: WaveLanguage): MessageLanguage => ({ tag, name, direction });

const activitiesFor = (ports: Ports, template: string): Outcome<MessageForm['activities']> => {
  const sheet = readSheet(ports, activitiesShape);
  if (!sheet.ok) return sheet;
  const goesWith = messageMoments.find(({ id }) => id === template)?.goesWith ?? [];
  const from = addDays(ports.workbook.today(), -thanksDays);
  const isAhead = (day: CalendarDate | undefined): boolean => day !== undefined && day >= from;
  const found = (sheet.value?.table.records ?? []).flatMap(({ cells }) => {
    const [id, name, status] = ['id', 'name', 'status'].map((code) => textOf(cells[`activity.${code}`]));
    const day = dayOf(cells['activity.start']);
    if (!id || !name || !isAhead(day) || droppedStatuses.includes((status ?? '').toLowerCase())) return [];
    const opportunity = textOf(cells['activity.opportunity']);
    const own = goesWith.some((one) => one === opportunity || id.endsWith(`-${one}`));
    return goesWith.length > 0 && !own ? [] : [{ id, name, day: day ?? '' }];
  });
  return done([...found].sort((one, other) => one.day.localeCompare(other.day)));
};

const shownField = (field: UsedField, links: { readonly [field: string]: LanguageLinks }): MessageField => ({
  name: field.name,
  type: field.type === 'name' ? 'text' : field.type,
  each: isEach(field),
  required: field.required,
  known: links[field.name] ?? {},
});

/** Reads only; refused where the survey or the message is gone, or a text of it has half a field. */
export const openWish = (working: Ports, { template, survey: id, about }: MessageAsked): Outcome<MessageForm> => {
  const ports = readingOnce(working);
  const survey = findSurvey(ports, id);
  if (!survey.ok) return survey;
  const languages = waveLanguages(ports, { template, survey: survey.value });
  if (!languages.ok) return languages;
  const { ready, waiting, text } = languages.value;
  const texts = [...ready, ...waiting].map((language) => language.template);
  const used = usedFields(texts);
  if (!used.ok) return used;
  const bringsSurvey = used.value.some(({ name }) => name === 'SurveyLink') && template !== 'T12';
  const fields = fieldsToFill(used.value, bringsSurvey);
  const links = formLinks(ports, { fields: fields.map(({ name }) => name), event: about });
  if (!links.ok) return links;
  const objections = templateObjections(ports, {
    template: text.key,
    languages: ready.map(({ tag }) => tag),
    activity: about,
  });
  if (!objections.ok) return objections;
  const needsActivity = fields.some(({ from }) => from === 'event');
  const activities = needsActivity ? activitiesFor(ports, template) : done([]);
  if (!activities.ok) return activities;
  return done({
    template,
    needsSurvey: bringsSurvey,
    names: texts.some(namesChildren),
    activities: activities.value,
    fields: fields.map((field) => shownField(field, links.value)),
    languages: ready.map(shownLanguage),
    waiting: waiting.map(shownLanguage),
    objections: objections.value.stops,
    remarks: objections.value.hints,
  });
};
