// The languages that families can be spoken to in here: those that ship, and those that staff translated.
import { homeLanguages } from '../../content/languages';
import { bankIn, type CatalogText, catalog, type Spoken, shippedSpoken, translatedSpoken } from '../../content/spoken';
import { messageTexts } from '../../content/spoken/message-texts';
import { surveyLanguages } from '../../content/survey';
import { done, type Outcome } from '../../domain/problem';
import type { DistrictLanguage } from '../../domain/roster/language';
import type { QuestionBank } from '../../domain/survey/question-bank';
import type { ToldText } from '../../domain/translation/approval';
import { type Translated, tagsIn, translatedIn, translationsShape } from '../../domain/translation/translation-sheet';
import type { Ports } from '../ports';
import { findSheet, isBlankBlock, type OurSheet, ourSheetIn, staffLanguage } from '../sheets/our-sheets';

export interface SpokenHere {
  /** Those that ship come first. */
  readonly languages: readonly Spoken[];
  readonly translated: readonly Translated[];
  /** Worded in all of these languages. */
  readonly bank: QuestionBank;
  readonly catalog: readonly CatalogText[];
  /** Texts of messages, which are approved one by one. */
  readonly messages: readonly CatalogText[];
  /** The Translations sheet, where there is one. */
  readonly sheet: OurSheet | undefined;
}

const shipped = (): readonly Spoken[] => surveyLanguages.map(shippedSpoken);

const translatedHere = (sheet: OurSheet, tags: readonly string[]): SpokenHere => {
  const [texts, messages] = [catalog(), messageTexts()];
  const sources = [...texts, ...messages].map(({ id, texts: { en } }) => ({ id, english: en }));
  const own = tags.filter((tag) => !surveyLanguages.some((one) => one === tag));
  const translated = own.map((tag) => translatedIn(sheet.table, tag, sources));
  return {
    languages: [...shipped(), ...translated.map((one) => translatedSpoken(one.tag, one.texts))],
    translated,
    bank: bankIn(translated.map((one) => [one.tag, one.texts])),
    catalog: texts,
    messages,
    sheet,
  };
};

/** One round trip where there is a Translations sheet; refused where its headings cannot be made out. */
export const readSpoken = (ports: Ports): Outcome<SpokenHere> => {
  const id = findSheet(ports, 'translations');
  const block = id === undefined ? [] : ports.workbook.read(id);
  if (id === undefined || isBlankBlock(block))
    return done({
      languages: shipped(),
      translated: [],
      bank: bankIn([]),
      catalog: catalog(),
      messages: messageTexts(),
      sheet: undefined,
    });
  const tags = tagsIn(block);
  const sheet = ourSheetIn(id, block, translationsShape(tags), staffLanguage(ports));
  return sheet.ok ? done(translatedHere(sheet.value, tags)) : sheet;
};

/** The language by its tag; undefined where nothing can be said in it. */
export const spokenIn = ({ languages }: Pick<SpokenHere, 'languages'>, tag: string): Spoken | undefined =>
  languages.find((language) => language.tag === tag);

/** Every text of the catalog that there is in the language. */
export const toldIn = ({ catalog: texts, translated }: SpokenHere, tag: string): readonly ToldText[] => {
  const ships = surveyLanguages.find((one) => one === tag);
  if (ships !== undefined) return texts.map(({ id, texts: words }) => ({ id, text: words[ships] }));
  const own = translated.find((one) => one.tag === tag)?.texts;
  return texts.flatMap(({ id, texts: { en: source } }) => {
    const text = own?.get(id);
    return text === undefined ? [] : [{ id, text, source }];
  });
};

/** From right to left or not, as the language is written; of one that only the district knows, as its Languages sheet says. */
export const directionOf = (tag: string, own: readonly DistrictLanguage[] = []): 'ltr' | 'rtl' =>
  [...homeLanguages, ...own].find((one) => one.tag === tag)?.direction ?? 'ltr';
