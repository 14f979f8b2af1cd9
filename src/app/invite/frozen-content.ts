// Puts together what a message says in each of its languages, as it is frozen with the campaign.
import { writtenWordsIn } from '../../content/written';
import type { FrozenContent, FrozenLanguage } from '../../domain/invitation/campaign';
import type { EventVersion } from '../../domain/invitation/event/calendar-file';
import { expandBlocks } from '../../domain/invitation/expand-blocks';
import { mergeLine } from '../../domain/invitation/merge-fields';
import { done, type Outcome, refused } from '../../domain/problem';
import { readAddress } from '../../domain/roster/email-address';
import type { Settings } from '../../domain/settings/settings';
import type { InvitationWish } from '../../rpc/invite-calls';
import { readLogo } from '../logo/logo';
import type { Ports } from '../ports';
import { staffLanguage } from '../sheets/our-sheets';
import { formLinks } from './form-links';
import { type FrozenEvent, frozenEvent } from './mail-extras';
import { fieldNames, fieldsToFill, type UsedField, usedFields } from './message-fields';
import { type FieldTexts, typedValue, type ValueFacts, valuesIn } from './message-values';
import type { WaveLanguage } from './wave-languages';

export interface ContentFacts extends Omit<ValueFacts, 'links' | 'wish'> {
  readonly ready: readonly WaveLanguage[];
  readonly wish: InvitationWish;
  /** As staff know the message; empty where it goes by its survey's name. */
  readonly name: string;
  readonly notice: boolean;
  /** The events that messages told of before. */
  readonly earlier: readonly EventVersion[];
}

const needed = ['districtName', 'contactName', 'contactRole', 'contactPhone', 'contactEmail'] as const;

/** A message without a name and a way to ask back is refused; the settings that are missing are named. */
export const settingsForMail = (ports: Ports, { districtName, contact }: Settings): Outcome<undefined> => {
  const values = {
    districtName,
    contactName: contact.name,
    contactRole: contact.role,
    contactPhone: contact.phone,
    contactEmail: contact.email,
  };
  const names = writtenWordsIn(staffLanguage(ports)).settings.names;
  const missing = needed.filter((code) => values[code] === '').map((code) => names[code]);
  if (missing.length > 0) return refused('invite.settings-missing', { settings: missing.join('; ') });
  // Google refuses every message that cannot be answered, and each family’s address would seem to be the wrong one.
  return 'trouble' in readAddress(contact.email) ? refused('invite.contact-not-address') : done(undefined);
};

/** What was typed in whole paragraphs stands in the text as if it had been written there; the rest is put in at the end, escaped. */
const frozenLanguage = (
  language: WaveLanguage,
  fields: readonly UsedField[],
  { facts, eventOf }: { readonly facts: ValueFacts; readonly eventOf: EventOf },
): { readonly language: FrozenLanguage; readonly event: FrozenEvent | undefined } => {
  const { template, direction, tag, words } = language;
  const long = fields.filter(({ type }) => type === 'longText');
  const texts = Object.fromEntries(long.map(({ name }) => [name, typedValue(name, tag, facts)]));
  const body = expandBlocks(template.body, texts);
  const known = valuesIn(language, fields, facts);
  const used = new Set(fieldNames({ ...template, body }));
  const event = used.has('EventPlace') ? eventOf(language, known) : undefined;
  const values = { ...known, CalendarLink: event?.link ?? '' };
  const sender = Object.fromEntries(Object.entries(values).filter(([name]) => used.has(name)));
  const list = { two: words.two, more: words.more };
  const calendar = event === undefined ? {} : { calendar: event.file };
  return { language: { subject: template.subject, body, direction, sender, list, ...calendar }, event };
};

type EventOf = (language: WaveLanguage, values: FieldTexts) => FrozenEvent | undefined;

/** The event that the message tells of, by what was typed for the language; without a name it goes by the message's subject. */
const eventIn = (ports: Ports, facts: ContentFacts & Pick<ValueFacts, 'links'>): EventOf => {
  const { wish, settings, earlier } = facts;
  return ({ tag, template }, values) => {
    const subject = mergeLine(template.subject, values);
    const details = `${settings.contact.name}, ${settings.contact.phone}`;
    const name = subject.ok ? subject.value : '';
    return frozenEvent(ports, (field) => typedValue(field, tag, facts), {
      id: wish.about || wish.template,
      name,
      details,
      earlier,
    });
  };
};

const firstMissing = (facts: ContentFacts, fields: readonly UsedField[], links: ValueFacts['links']) => {
  for (const { tag, name } of facts.ready) {
    const field = fields.find((one) => one.required && typedValue(one.name, tag, { ...facts, links }) === '');
    if (field !== undefined) return { field: field.name, language: name };
  }
  return undefined;
};

/** PV09: whoever typed words in a language that staff do not work in names the person who read them. */
const firstUnread = (facts: ContentFacts, fields: readonly UsedField[], staff: string): string | undefined =>
  facts.ready.find(
    ({ tag }) =>
      tag !== staff &&
      (facts.wish.readers[tag] ?? '').trim() === '' &&
      fields.some(({ name, type }) => type !== 'link' && (facts.wish.fields[name]?.[tag] ?? '').trim() !== ''),
  )?.name;

/** Everything that a message needs but the family's own row; refused where a person has not filled what it needs. */
export const frozenContent = (ports: Ports, facts: ContentFacts): Outcome<FrozenContent> => {
  const { ready, wish, settings, name } = facts;
  const used = usedFields(ready.map(({ template }) => template));
  if (!used.ok) return used;
  const fields = fieldsToFill(used.value, facts.survey !== undefined);
  const links = formLinks(ports, { fields: fields.map((field) => field.name), event: wish.about });
  if (!links.ok) return links;
  const missing = firstMissing(facts, fields, links.value);
  if (missing !== undefined) return refused('invite.value-missing', missing);
  const unread = firstUnread(facts, fields, staffLanguage(ports));
  if (unread !== undefined) return refused('invite.nobody-read', { language: unread });
  const values = { ...facts, links: links.value };
  const logo = readLogo(ports);
  if (!logo.ok) return logo;
  const eventOf = eventIn(ports, values);
  const frozen = ready.map((language) => frozenLanguage(language, fields, { facts: values, eventOf }));
  const [told] = frozen.flatMap(({ event }) => event ?? []);
  return done({
    ...(name === '' ? {} : { name }),
    ...(facts.notice ? { notice: true } : {}),
    replyTo: settings.contact.email,
    senderName: `${settings.contact.name}, ${settings.districtName}`,
    ...(logo.value === undefined ? {} : { logo: settings.districtName }),
    ...(told === undefined ? {} : { event: told.version }),
    languages: Object.fromEntries(frozen.map(({ language }, at) => [ready[at]?.tag ?? '', language])),
  });
};
