// What a page says in a language, with its blocks in their places.
import { shippedBlocks, shippedTemplates } from '../../content/templates';
import { type Blocks, expandBlocks } from '../../domain/invitation/expand-blocks';
import { piecesOf, usesField } from '../../domain/invitation/merge-fields';
import type { MessageTemplate } from '../../domain/invitation/message';
import { done, type Outcome, refused } from '../../domain/problem';
import { languageValue } from '../languages/language-value';
import type { PrintFacts } from './print-facts';

type Shipped<Text> = { readonly [tag: string]: { readonly [key: string]: Text } };

const own = <Text>(shipped: Shipped<Text>, tag: string): { readonly [key: string]: Text } =>
  Object.keys(shipped).includes(tag) ? (shipped[tag] ?? {}) : {};

/**
 * Refused where nobody approved the language (PV09), where the page has no text in it, and where it claims results that the six marks
 * of high-impact tutoring do not bear out (R31).
 */
export const pageText = (
  { ready, settings }: PrintFacts,
  { page, language }: { readonly page: string; readonly language: string },
): Outcome<MessageTemplate> => {
  if (!ready.includes(language)) return refused('print.not-approved', { language: languageValue(language) });
  const text = own(shippedTemplates, language)[page];
  if (text === undefined) return refused('print.no-text', { language: languageValue(language) });
  const pieces = piecesOf(text.body);
  if (!pieces.ok) return pieces;
  if (!settings.isHighImpact && usesField(pieces.value, 'EvidenceLine')) return refused('print.claim');
  const blocks: Blocks = own(shippedBlocks, language);
  return done({ subject: expandBlocks(text.subject, blocks), body: expandBlocks(text.body, blocks) });
};
