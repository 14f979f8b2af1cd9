// Which texts there are to write messages with: those that ship, those of the district, and the blocks that they share.
import { expandBlocks } from './expand-blocks';
import type { FieldValues } from './merge-fields';
import { usesField } from './merge-fields';
import { fieldPieces } from './merge-sections';
import type { MessageTemplate } from './message';
import { type TemplateChannel, type TemplateMeta, textKey } from './template';
import { isOwnTemplate, type TemplateRow, templateKey } from './template-sheet';

/** One text that can be edited: of a message, or of a block. */
export interface LibraryText {
  /** `T09`, `T09.flyer`, `T22.anonymous`, `T21.pulse`, `O-4f7k2mpa`, `HITDefinition`. */
  readonly key: string;
  /** The message that it is a text of: `T09`. */
  readonly id: string;
  readonly what: 'message' | 'own' | 'block';
  readonly channel: TemplateChannel;
  readonly kind: 'invitation' | 'notice';
  /** Whether it may name the child (PV08). */
  readonly starred: boolean;
  /** What tells it from other texts of the same message: `anonymous`, `pulse`, `flyer`. */
  readonly variant: string;
}

/** The shipped texts of a kind of message; one for each purpose where it opens a survey. */
export const textsOfTemplate = (meta: TemplateMeta, purposes: readonly string[]): readonly LibraryText[] => {
  const { id, kind, starred, channels } = meta;
  const shared = { id, what: 'message', kind, starred } as const;
  const channel = channels[0] ?? 'email';
  if (purposes.length > 0)
    return purposes.map((purpose) => ({ ...shared, key: `${id}.${purpose}`, channel, variant: purpose }));
  return [
    ...channels.map((one, at) => ({
      ...shared,
      key: textKey(meta, one),
      channel: one,
      starred: starred && one === 'email',
      variant: at === 0 ? '' : one,
    })),
    ...meta.variants.map((variant) => ({ ...shared, key: `${id}.${variant}`, channel, variant })),
  ];
};

export const textOfBlock = (block: string): LibraryText => ({
  key: block,
  id: block,
  what: 'block',
  channel: 'email',
  kind: 'invitation',
  starred: true,
  variant: '',
});

export interface OwnWords {
  readonly channelOf: (cell: string) => TemplateChannel | undefined;
  readonly isNotice: (cell: string) => boolean;
}

/** The district's own messages, each once, as its first row says. */
export const ownTexts = (rows: readonly TemplateRow[], { channelOf, isNotice }: OwnWords): readonly LibraryText[] => {
  const own = rows.filter(({ id }) => isOwnTemplate(id));
  const first = new Map([...own].reverse().map((row) => [templateKey(row.id), row]));
  return [...first.values()].reverse().map(({ id, channel, kind }) => {
    const how = channelOf(channel) ?? 'email';
    const shown = `O-${id.trim().slice(2).toLowerCase()}`;
    return {
      key: shown,
      id: shown,
      what: 'own',
      channel: how,
      kind: isNotice(kind) ? 'notice' : 'invitation',
      starred: how === 'email',
      variant: '',
    };
  });
};

/** The blocks that the text uses and that are no other field. */
export const blocksUsed = ({ subject, body }: MessageTemplate, blocks: readonly string[]): readonly string[] => {
  const pieces = fieldPieces(`${subject}\n${body}`);
  return pieces.ok ? blocks.filter((block) => usesField(pieces.value, block)) : [];
};

/** The message with its blocks in their places, as it is approved, frozen and sent. */
export const wholeText = ({ subject, body }: MessageTemplate, blocks: FieldValues): MessageTemplate => ({
  subject: expandBlocks(subject, blocks),
  body: expandBlocks(body, blocks),
});
