// The texts of the message templates and the blocks that they share, one by one, as a translator meets them.
import { surveyLanguages } from '../survey';
import { shippedBlocks, shippedTemplates } from '../templates';
import type { CatalogText } from '.';

/** The translation of a template's subject or body, by the template's key. */
export const messageTextId = (key: string, part: 'subject' | 'body'): string => `messages.${key}.${part}`;

export const blockTextId = (block: string): string => `blocks.${block}`;

const inEach = (textIn: (language: (typeof surveyLanguages)[number]) => string | undefined): CatalogText['texts'] =>
  Object.fromEntries(
    surveyLanguages.map((language) => [language, textIn(language) ?? '']),
  ) as unknown as CatalogText['texts'];

/**
 * No language waits for these before a survey goes out: a message is approved by itself, as it is worded with its blocks (PV09).
 */
export const messageTexts = (): readonly CatalogText[] => [
  ...Object.keys(shippedBlocks.en).map(
    (block): CatalogText => ({
      id: blockTextId(block),
      part: 'messages',
      texts: inEach((language) => shippedBlocks[language][block]),
    }),
  ),
  ...Object.keys(shippedTemplates.en).flatMap((key) =>
    (['subject', 'body'] as const).map(
      (part): CatalogText => ({
        id: messageTextId(key, part),
        part: 'messages',
        texts: inEach((language) => shippedTemplates[language][key]?.[part]),
      }),
    ),
  ),
];
