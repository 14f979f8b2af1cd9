// The comments that may be quoted (PV01, PV19).
import type { Comment } from './comment';

declare const quote: unique symbol;

/** Words of a family that a person has read and let out. */
export type Quote = string & { readonly [quote]: true };

/** PV01: open comments need ten families, whatever the minimum is. */
export const leastForComments = (minGroupSize: number): number => Math.max(10, minGroupSize);

export const familiesIn = (comments: readonly Comment[]): number =>
  new Set(comments.filter(({ gone }) => !gone).map(({ answer }) => answer)).size;

/**
 * Scrubbed texts that were read and ticked, in an order that tells nothing; none where too few families wrote. What the add-on scrubbed is
 * scrubbed again: a name may have come onto the lists since.
 */
export const quotesIn = (
  comments: readonly Comment[],
  minGroupSize: number,
  scrubbed: (comment: Comment) => string,
): readonly Quote[] => {
  if (familiesIn(comments) < leastForComments(minGroupSize)) return [];
  return comments
    .filter(({ readBy, share, gone }) => readBy !== '' && share && !gone)
    .map((comment) => (comment.isOurs ? scrubbed(comment) : comment.scrubbed).trim())
    .filter((text) => text !== '')
    .map((text) => text as Quote)
    .sort((one, other) => (one < other ? -1 : 1));
};
