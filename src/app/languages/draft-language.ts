// Fills empty translations by Google Translate, some at a time. Only texts of the catalog are sent, never a row of anybody (PV09).
import type { CatalogText } from '../../content/spoken';
import { writtenWordsIn } from '../../content/written';
import { done, type Outcome, refused } from '../../domain/problem';
import { marksOf, textFault } from '../../domain/translation/text-check';
import type { DraftProgress } from '../../rpc/language-calls';
import type { Ports } from '../ports';
import { staffLanguage } from '../sheets/our-sheets';
import { underLock } from '../sheets/under-lock';
import { writeOwnText } from '../sheets/write-cells';
import { readSpoken } from './read-spoken';

/** Long enough to be worth a call, short enough for the sidebar to show how far it is. */
const sliceMs = 15_000;

const draft = (ports: Ports, language: string): Outcome<DraftProgress> => {
  const spoken = readSpoken(ports);
  if (!spoken.ok) return spoken;
  const { sheet, translated } = spoken.value;
  const catalog = [...spoken.value.catalog, ...spoken.value.messages];
  const own = translated.find(({ tag }) => tag === language);
  if (sheet === undefined || own === undefined) return refused('languages.not-added', { language });
  const until = ports.clock.now() + sliceMs;
  const state = writtenWordsIn(staffLanguage(ports)).ask.textStates.machine;
  // What a machine may spoil comes last: it stays empty and would be tried in every slice.
  const isPlain = ({ texts }: CatalogText): boolean => marksOf(texts.en) === '';
  const waiting = catalog.filter(({ id }) => own.empty.has(id));
  const empty = [...waiting.filter(isPlain), ...waiting.filter((text) => !isPlain(text))];
  const drafted: { row: number; cells: { [code: string]: string } }[] = [];
  let passedOver = 0;
  let tried = 0;
  for (const { id, texts } of empty) {
    if (ports.clock.now() >= until) break;
    const words = ports.translate(texts.en, language);
    if (words === undefined) {
      if (tried === 0) return refused('languages.translate-refused', { language });
      break;
    }
    tried += 1;
    const row = own.empty.get(id);
    if (row === undefined || textFault(texts.en, words) !== undefined) passedOver += 1;
    else drafted.push({ row, cells: { [`text.${language}`]: words, [`state.${language}`]: state } });
  }
  writeOwnText(ports, sheet, drafted);
  return done({ drafted: drafted.length, left: empty.length - tried, passedOver });
};

/** A draft that nobody has read is never sent: the language still waits for a reader. */
export const draftLanguage = (ports: Ports, language: string): Outcome<DraftProgress> =>
  underLock(ports, () => draft(ports, language));
