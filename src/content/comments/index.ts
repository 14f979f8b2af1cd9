// The words by which comments are looked through, of all languages that there are lists for.
import type { ScrubWords } from '../../domain/comments/scrub';
import { writtenWordsIn } from '../written';
import namesToo from './names-that-are-words.json';
import safety from './safety-words.json';

export const safetyWords: readonly string[] = [...safety.en, ...safety.es];

export const namesThatAreWords: readonly string[] = [...namesToo.en, ...namesToo.es];

/** In Spanish for what was written in Spanish, else in English. */
export const scrubWordsIn = (language: string): ScrubWords =>
  writtenWordsIn(language.toLowerCase().startsWith('es') ? 'es' : 'en').comments.scrub;

/** Whatever an earlier scrubbing may have put into a text. */
export const scrubWordsEver: readonly string[] = (['en', 'es'] as const).flatMap((language) =>
  Object.values(writtenWordsIn(language).comments.scrub),
);
