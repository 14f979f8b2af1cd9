// The quotes of a survey or tab that may leave the workbook.
import { ownLanguageName } from '../../content/languages';
import { type Comment, commentsOf, commentsShape } from '../../domain/comments/comment';
import { type Quote, quotesIn } from '../../domain/comments/quote';
import { done, type Outcome } from '../../domain/problem';
import { sourceKey } from '../../domain/tally/source-key';
import type { ListenSource } from '../../rpc/listen-source';
import type { Ports } from '../ports';
import { readSettings } from '../settings/read-settings';
import { readSheet } from '../sheets/our-sheets';
import { readScrubber } from './scrubber';

/** By the language that they are in, under its own name; a tab's are under an empty one. */
export type Quotes = ReadonlyMap<string, readonly Quote[]>;

/**
 * Read, ticked and scrubbed, without keys and in an order that tells nothing. Who wrote in a language is a group of its own: fewer than
 * ten families of it are not quoted (PV01, PV19).
 */
export const quotesToShare = (ports: Ports, source: ListenSource): Outcome<Quotes> => {
  const settings = readSettings(ports);
  if (!settings.ok) return settings;
  const sheet = readSheet(ports, commentsShape);
  if (!sheet.ok) return sheet;
  if (sheet.value === undefined) return done(new Map());
  const scrubber = readScrubber(ports);
  if (!scrubber.ok) return scrubber;
  const spanish = ownLanguageName('es');
  const scrubbed = ({ scrubbed: text, language }: Comment): string =>
    scrubber.value(text, language === spanish ? 'es' : 'en');
  const comments = commentsOf(sheet.value.table, sourceKey(source));
  const languages = [...new Set(comments.map(({ language }) => language))];
  return done(
    new Map(
      languages.map((language) => [
        language,
        quotesIn(
          comments.filter((one) => one.language === language),
          settings.value.minGroupSize,
          scrubbed,
        ),
      ]),
    ),
  );
};
