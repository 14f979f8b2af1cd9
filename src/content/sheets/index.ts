// The words on the sheets that the add-on makes, by role, in the languages that staff use.
import type { SheetRole } from '../../domain/sheet/sheet-role';
import type { SheetWords } from '../../domain/sheet/sheet-shape';
import type { StaffLanguage } from '../interface/staff-language';
import enAsk from './en/ask.json';
import enBase from './en/base.json';
import enComments from './en/comments.json';
import enInvite from './en/invite.json';
import enListen from './en/listen.json';
import enPlan from './en/plan.json';
import esAsk from './es/ask.json';
import esBase from './es/base.json';
import esComments from './es/comments.json';
import esInvite from './es/invite.json';
import esListen from './es/listen.json';
import esPlan from './es/plan.json';

type Sheets = { readonly [Role in SheetRole]?: SheetWords };

const sheets: { readonly [Language in StaffLanguage]: Sheets } = {
  en: { ...enBase, ...enPlan, ...enAsk, ...enListen, ...enComments, ...enInvite },
  es: { ...esBase, ...esPlan, ...esAsk, ...esListen, ...esComments, ...esInvite },
};

/** The sheet's name, headings, notes and choices. */
export const sheetWordsOf = (role: SheetRole, language: StaffLanguage): SheetWords => {
  const words = sheets[language][role];
  if (words === undefined) throw new Error(`content/sheets has no ${language} words for the sheet ${role}`);
  return words;
};
