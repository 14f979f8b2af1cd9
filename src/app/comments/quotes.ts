// The quotes of a survey or tab that may leave the workbook.
import { commentsOf, commentsShape } from '../../domain/comments/comment';
import { type Quote, quotesIn } from '../../domain/comments/quote';
import { done, type Outcome } from '../../domain/problem';
import type { Ports } from '../ports';
import { readSettings } from '../settings/read-settings';
import { readSheet } from '../sheets/our-sheets';
import { type CommentSource, sourceKey } from './comment-source';
import { readScrubber } from './scrubber';

/** Read, ticked and scrubbed, without keys and in an order that tells nothing; none where fewer than ten families wrote (PV01, PV19). */
export const quotesToShare = (ports: Ports, source: CommentSource): Outcome<readonly Quote[]> => {
  const settings = readSettings(ports);
  if (!settings.ok) return settings;
  const sheet = readSheet(ports, commentsShape);
  if (!sheet.ok) return sheet;
  if (sheet.value === undefined) return done([]);
  const scrubbed = readScrubber(ports);
  if (!scrubbed.ok) return scrubbed;
  const comments = commentsOf(sheet.value.table, sourceKey(source));
  return done(quotesIn(comments, settings.value.minGroupSize, (comment) => scrubbed.value(comment.scrubbed, '')));
};
