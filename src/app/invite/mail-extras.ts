// What goes along with a message beside its words: the event as a file for calendars, and the district's logo.
import type { FrozenLanguage } from '../../domain/invitation/campaign';
import { type EventVersion, eventFile, eventVersion } from '../../domain/invitation/event/calendar-file';
import { calendarLink } from '../../domain/invitation/event/calendar-link';
import { eventInFields } from '../../domain/invitation/event/event-facts';
import { eventSpan } from '../../domain/invitation/event/event-span';
import type { Picture } from '../../domain/settings/picture';
import type { OutgoingMail } from '../mail-port';
import type { Ports } from '../ports';

/** The event as one language of a message tells of it. */
export interface FrozenEvent {
  readonly file: string;
  readonly link: string;
  readonly version: EventVersion;
}

export interface EventAsked {
  /** The activity that it is, or whatever else is always the same for it. */
  readonly id: string;
  /** What it goes by where the message has no name for it. */
  readonly name: string;
  readonly details: string;
  /** What was told of events before. */
  readonly earlier: readonly EventVersion[];
}

/** Undefined where the fields tell of no event. */
export const frozenEvent = (
  ports: Ports,
  valueOfField: (field: string) => string,
  { id, name, details, earlier }: EventAsked,
): FrozenEvent | undefined => {
  const typed = eventInFields(valueOfField);
  if (typed === undefined) return undefined;
  const facts = { ...typed, name: typed.name === '' ? name : typed.name };
  const version = eventVersion(facts, id, earlier);
  const said = [facts.online, details].filter((line) => line !== '').join('\n');
  const inWords = { facts, span: eventSpan(facts, ports.workbook.endOf), version, details: said };
  const file = eventFile(inWords, { owner: ports.workbook.id(), stamp: ports.clock.now() });
  return { file, link: calendarLink(inWords), version };
};

/** The mail with the event of its language, where it tells of one. */
export const withEvent = (mail: OutgoingMail, { calendar }: Pick<FrozenLanguage, 'calendar'>): OutgoingMail =>
  calendar === undefined
    ? mail
    : { ...mail, attachments: [{ name: 'event.ics', mime: 'text/calendar', text: calendar }] };

/** The address by which the text of a mail shows the logo. */
export const logoSource = 'cid:logo';

/** The mail with the picture that its text shows. */
export const withLogo = (mail: OutgoingMail, logo: Pick<Picture, 'mime' | 'base64'> | undefined): OutgoingMail =>
  logo === undefined ? mail : { ...mail, inlineImages: { logo: { mime: logo.mime, base64: logo.base64 } } };
