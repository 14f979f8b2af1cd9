// Picks the words around a form for a reader.
import type { FormWords } from './form-words';
import { languageOf } from './form-words';
import { ARABIC_FORM_WORDS } from './form-words-arabic';
import { ENGLISH_FORM_WORDS } from './form-words-english';
import { SPANISH_FORM_WORDS } from './form-words-spanish';

const WORDS = { en: ENGLISH_FORM_WORDS, es: SPANISH_FORM_WORDS, ar: ARABIC_FORM_WORDS };

/** English, Spanish or Arabic by the first tag of `hl` (or of an Accept-Language list) that is one of them. */
export const wordsFor = (wanted: string | null | undefined): FormWords => WORDS[languageOf(wanted)];
