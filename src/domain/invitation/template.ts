// What the catalog says of a message template: how it goes out, and what its fields hold.

export const templateChannels = ['email', 'flyer', 'agenda'] as const;

export type TemplateChannel = (typeof templateChannels)[number];

export const fieldTypes = ['text', 'longText', 'day', 'time', 'number', 'money', 'link', 'name'] as const;

export type FieldType = (typeof fieldTypes)[number];

/** `sender` types it once for all; the rest come from the sheets, the survey or the texts of the catalog. */
export const fieldOrigins = ['sender', 'settings', 'event', 'survey', 'row', 'block'] as const;

export type FieldOrigin = (typeof fieldOrigins)[number];

export interface TemplateField {
  readonly name: string;
  readonly type: FieldType;
  readonly from: FieldOrigin;
  /** The field whose link this one shows as a square to point a phone at; nobody types it. */
  readonly qrOf?: string;
}

export interface TemplateMeta {
  /** `T01` to `T24`. */
  readonly id: string;
  /** The first is the one whose text has the bare id as its key. */
  readonly channels: readonly TemplateChannel[];
  /** A notice goes to those who opted out too (PV23). */
  readonly kind: 'invitation' | 'notice';
  /** Whether it may name the child (PV08). */
  readonly starred: boolean;
  /** Those beyond the fields that every template may use, in all its texts, and in the blocks that these use. */
  readonly fields: readonly TemplateField[];
  /** Other texts of the same channel: `T22.anonymous`. */
  readonly variants: readonly string[];
}

/** What the template's text for the channel is kept under: `T09`, `T09.flyer`. */
export const textKey = ({ id, channels }: Pick<TemplateMeta, 'id' | 'channels'>, channel: TemplateChannel): string =>
  channels[0] === channel ? id : `${id}.${channel}`;
