// Choices that can be told apart: Google takes no two alike, and an answer is known by its words.
import { plainWording } from '../tally/plain-wording';

/** The labels in their order; one that reads like an earlier one gets the next free number behind it. */
export const distinctLabels = (labels: readonly string[]): readonly string[] => {
  const taken = new Set<string>();
  return labels.map((label) => {
    let own = label;
    for (let number = 2; taken.has(plainWording(own)); number += 1) own = `${label} (${number})`;
    taken.add(plainWording(own));
    return own;
  });
};
