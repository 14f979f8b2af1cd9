/** What the server tells the page beyond the fixed interface. */
import type { ScreenEvent } from '../host-types';
import type { World, WorldMail, WorldSheet } from '../world-types';

type Framed = Extract<ScreenEvent, { readonly kind: 'sidebar' | 'dialog' }>;

type WithFrame<Event> = Event extends unknown ? Omit<Event, 'html'> & { readonly frame: string } : never;

/** A screen event as the page hears it: the HTML of a sidebar or dialog stays on the server and is named by its frame. */
export type SeenEvent = Exclude<ScreenEvent, Framed> | WithFrame<Framed>;

/** The world without cells and without the bodies of mail. */
export type Overview = Omit<World, 'sheets' | 'mail'> & {
  readonly sheets: readonly Pick<WorldSheet, 'id' | 'name' | 'hidden' | 'formUrl'>[];
  readonly mail: readonly Envelope[];
};

export type Envelope = Pick<
  WorldMail,
  'n' | 'from' | 'name' | 'to' | 'cc' | 'bcc' | 'subject' | 'sentAt' | 'undelivered'
>;

/** A message as a mail program reads it out of its file. */
export interface ReadMail {
  readonly n: number;
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly replyTo: readonly string[];
  readonly subject: string;
  readonly date: string | null;
  readonly text: string;
  readonly html: string | null;
  /** Those that the text does not show itself, by their place in the file. */
  readonly attachments: readonly {
    readonly place: number;
    readonly name: string;
    readonly type: string;
    readonly bytes: number;
  }[];
}
