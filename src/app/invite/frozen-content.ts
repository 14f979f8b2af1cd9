// Puts together what a message says in each of its languages, as it is frozen with the campaign.
import { writtenWordsIn } from '../../content/written';
import type { FrozenContent, FrozenLanguage } from '../../domain/invitation/campaign';
import { expandBlocks } from '../../domain/invitation/expand-blocks';
import { done, type Outcome, refused } from '../../domain/problem';
import type { Settings } from '../../domain/settings/settings';
import type { InvitationWish } from '../../rpc/invite-calls';
import type { Ports } from '../ports';
import { staffLanguage } from '../sheets/our-sheets';
import { formLinks } from './form-links';
import { fieldNames, fieldsToFill, type UsedField, usedFields } from './message-fields';
import { typedValue, type ValueFacts, valuesIn } from './message-values';
import type { WaveLanguage } from './wave-languages';

export interface ContentFacts extends Omit<ValueFacts, 'links' | 'wish'> {
  readonly ready: readonly WaveLanguage[];
  readonly wish: InvitationWish;
  /** As staff know the message; empty where it goes by its survey's name. */
  readonly name: string;
  readonly notice: boolean;
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
  return missing.length === 0 ? done(undefined) : refused('invite.settings-missing', { settings: missing.join('; ') });
};

/** What was typed in whole paragraphs stands in the text as if it had been written there; the rest is put in at the end, escaped. */
const frozenLanguage = (language: WaveLanguage, fields: readonly UsedField[], facts: ValueFacts): FrozenLanguage => {
  const { template, direction, tag, words } = language;
  const long = fields.filter(({ type }) => type === 'longText');
  const texts = Object.fromEntries(long.map(({ name }) => [name, typedValue(name, tag, facts)]));
  const body = expandBlocks(template.body, texts);
  const values = valuesIn(language, fields, facts);
  const used = new Set(fieldNames({ ...template, body }));
  const sender = Object.fromEntries(Object.entries(values).filter(([name]) => used.has(name)));
  return { subject: template.subject, body, direction, sender, list: { two: words.two, more: words.more } };
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
  const values: ValueFacts = { ...facts, links: links.value };
  return done({
    ...(name === '' ? {} : { name }),
    ...(facts.notice ? { notice: true } : {}),
    replyTo: settings.contact.email,
    senderName: `${settings.contact.name}, ${settings.districtName}`,
    languages: Object.fromEntries(ready.map((language) => [language.tag, frozenLanguage(language, fields, values)])),
  });
};
