// The words that the server writes by itself: into sheets and mail, and on the menu. The sidebar's own stay in the page.
import type { StaffLanguage } from '../interface/staff-language';
import { words as en } from './en';
import { words as es } from './es';

type WrittenWords = typeof en;

const words: { readonly [Language in StaffLanguage]: WrittenWords } = { en, es };

/** What the server writes for staff of this language; Spanish has every text that English has. */
export const writtenWordsIn = (language: StaffLanguage): WrittenWords => words[language];
