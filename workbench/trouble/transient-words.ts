/** What Google says when a call fails for no reason of the script's. */
import { serviceOf } from './service-names';

/** Words that scripts have met in the wild; no page of Google's lists them, so they are unverified. */
const words: readonly ((service: string) => string)[] = [
  (service) => `Service error: ${service}`,
  (service) => `Service unavailable: ${service}`,
  (service) => `Service ${service} timed out. Please try again.`,
  () => "We're sorry, a server error occurred. Please wait a bit and try again.",
];

/** The words of one such failure; `drawn` is at least 0 and below 1. */
export const transientWords = (method: string, drawn: number): string =>
  (words[Math.floor(drawn * words.length)] ?? words[0])?.(serviceOf(method)) ?? '';
