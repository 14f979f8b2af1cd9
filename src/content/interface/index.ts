// The words of the sidebar, in the languages that staff use. They are in the page alone, one language a page: what the server writes is in
// `written`.
import { words as en } from './en';
import { words as es } from './es';
import type { StaffLanguage } from './staff-language';

export type Words = typeof en;

/** All the words; Spanish has every text that English has. */
export const interfaceWords: { readonly [Language in StaffLanguage]: Words } = { en, es };
