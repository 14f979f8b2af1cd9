// Marks the plan ready for its board, where the review finds no error.
import { done, type Outcome, refused } from '../../domain/problem';
import { reviewOf } from '../../domain/review/review';
import type { Ports } from '../ports';
import { saveSettings } from '../settings/save-settings';
import { underLock } from '../sheets/under-lock';
import { readFacts } from './read-facts';

/** Refused with the number of errors as long as there is one; the day is kept among the settings. */
export const markReady = (ports: Ports): Outcome<{ readonly readyOn: string }> =>
  underLock(ports, () => {
    const read = readFacts(ports);
    if (!read.ok) return read;
    const errors = reviewOf(read.value.facts).filter(({ severity }) => severity === 'error').length;
    if (errors > 0) return refused('review.has-errors', { errors });
    const today = ports.workbook.today();
    const saved = saveSettings(ports, { readyOn: { day: today } });
    return saved.ok ? done({ readyOn: today }) : saved;
  });
