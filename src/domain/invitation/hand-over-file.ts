// The file by which a school sends a part of a campaign's messages from its own workbook: all that they need, and nothing else.
import { type CalendarDate, parseCalendarDate } from '../calendar/calendar-date';
import { done, type Outcome, refused } from '../problem';
import { readAddress } from '../roster/email-address';
import { isOwnLink } from '../survey/family-code';
import { isRecord, type Loose } from '../text/loose-json';
import type { FrozenContent, FrozenLanguage } from './campaign';
import { isText, sealed, unsealed } from './hand-over-seal';
import type { ChildValues } from './merge-sections';

export interface SliceMessage {
  readonly key: string;
  readonly address: string;
  readonly language: string;
  /** Empty where no text of the language names it. */
  readonly familyName: string;
  readonly guardianFirstName: string;
  readonly schools: string;
  /** None where the message names nobody. */
  readonly children: readonly ChildValues[];
  /** The family's own link, finished; empty where the link is the same for all. */
  readonly link: string;
}

export interface SliceFile {
  readonly slice: string;
  readonly campaign: string;
  readonly wave: number;
  readonly template: string;
  readonly mode: string;
  /** What staff know the campaign by. */
  readonly title: string;
  /** What the slice is of, as its schools' names. */
  readonly what: string;
  /** A mark of the workbook that it comes from, and no way to open it. */
  readonly origin: string;
  readonly originName: string;
  readonly on: CalendarDate;
  /** As approved and confirmed, in the languages of these messages. */
  readonly content: FrozenContent;
  readonly messages: readonly SliceMessage[];
}

/** As many as one call and one file carry; a larger share is handed over in several. */
export const mostInSlice = 2000;

/** Fields by name, without spaces and case: `{{Family name}}` is `{{FamilyName}}`. */
const mentions = ({ subject, body }: FrozenLanguage, field: string): boolean =>
  (`${subject}\n${body}`.match(/\{\{[^{}|]*/g) ?? []).some(
    (name) => name.replace(/[\s{#/]/g, '').toLowerCase() === field,
  );

const onlyNeeded = (message: SliceMessage, language: FrozenLanguage | undefined): SliceMessage => ({
  ...message,
  familyName: language !== undefined && mentions(language, 'familyname') ? message.familyName : '',
  guardianFirstName: language !== undefined && mentions(language, 'guardianfirstname') ? message.guardianFirstName : '',
  schools: language !== undefined && mentions(language, 'schoolname') ? message.schools : '',
});

/** The file. Languages that none of its messages is in, and what no text of theirs names, stay behind. */
export const sliceText = ({ messages, content, ...head }: SliceFile): string => {
  const used = new Set(messages.map(({ language }) => language));
  const languages = Object.fromEntries(Object.entries(content.languages).filter(([tag]) => used.has(tag)));
  return sealed('slice', {
    ...head,
    content: { ...content, languages },
    messages: messages.map((message) => onlyNeeded(message, languages[message.language])),
  });
};

const isFrozen = (value: unknown): value is FrozenLanguage =>
  isRecord(value) && isText(value.subject, 5_000) && isText(value.body, 50_000) && isRecord(value.sender);

const contentIn = (value: unknown): FrozenContent | undefined => {
  if (!isRecord(value) || !isText(value.replyTo, 320) || !isText(value.senderName, 1_000)) return undefined;
  if (!isRecord(value.languages) || !Object.values(value.languages).every(isFrozen)) return undefined;
  return value as unknown as FrozenContent;
};

const childrenIn = (value: unknown): readonly ChildValues[] | undefined => {
  if (!Array.isArray(value)) return undefined;
  const read = value.flatMap((one): ChildValues[] =>
    isRecord(one) && isText(one.firstName, 200) && isText(one.school, 500)
      ? [{ firstName: one.firstName, school: one.school }]
      : [],
  );
  return read.length === value.length ? read : undefined;
};

const messageIn = (value: unknown): SliceMessage | undefined => {
  if (!isRecord(value)) return undefined;
  const { key, address, language, familyName, guardianFirstName = '', schools, link } = value;
  const children = childrenIn(value.children);
  const isRead = isText(key, 300) && isText(address, 320) && isText(language, 40) && isText(familyName, 500);
  if (!isText(guardianFirstName, 500) || children === undefined) return undefined;
  return isRead && key !== '' && isText(schools, 2_000) && isText(link, 4_000)
    ? { key, address, language, familyName, guardianFirstName, schools, children, link }
    : undefined;
};

const headIn = (record: Loose): Omit<SliceFile, 'content' | 'messages'> | undefined => {
  const { slice, campaign, wave, template, mode, title, what, origin, originName } = record;
  const on = parseCalendarDate(String(record.on));
  if (on === undefined || typeof wave !== 'number' || !isText(slice, 20) || !isText(campaign, 40)) return undefined;
  if (!isText(template, 40) || !isText(mode, 40) || !isText(title, 500) || !isText(what, 5_000)) return undefined;
  if (!isText(origin, 40) || origin === '' || !isText(originName, 500) || campaign === '') return undefined;
  return { slice, campaign, wave, template, mode, title, what, origin, originName, on };
};

/** Each has an address and words in its language, and its own link where there are such: else a family would get nothing, or nobody's. */
const canBeSent = ({ address, language, link }: SliceMessage, { languages }: FrozenContent): boolean => {
  const frozen = Object.keys(languages).includes(language) ? languages[language] : undefined;
  if (frozen === undefined || !('address' in readAddress(address))) return false;
  return link !== '' || !Object.values(frozen.sender).some(isOwnLink);
};

/** The slice in the text; refused, by what is wrong with it, where it is none or is not as it was saved. */
export const sliceIn = (text: string): Outcome<SliceFile> => {
  const record = unsealed('slice', text);
  if (!record.ok) return record;
  const [head, content] = [headIn(record.value), contentIn(record.value.content)];
  const all = Array.isArray(record.value.messages) ? (record.value.messages as readonly unknown[]).map(messageIn) : [];
  const messages = all.filter((one) => one !== undefined);
  if (head === undefined || content === undefined || messages.length === 0 || messages.length > mostInSlice)
    return refused('handOver.edited');
  const keys = new Set(messages.map(({ key }) => key));
  const isTrue = messages.length === all.length && keys.size === all.length;
  return isTrue && messages.every((one) => canBeSent(one, content))
    ? done({ ...head, content, messages })
    : refused('handOver.edited');
};
