// Shows who would get which time for a 1:1 talk, and writes it into the One to ones sheet.
import { ownLanguageName } from '../../content/languages';
import { writtenWordsIn } from '../../content/written';
import { bookingOf } from '../../domain/booking/contact';
import type { TalkFamily } from '../../domain/booking/talk-plan';
import { done, type Outcome } from '../../domain/problem';
import { isBlank } from '../../domain/sheet/cell';
import type { TalkFamilyView, TalkTimes } from '../../rpc/booking-calls';
import type { Ports } from '../ports';
import { staffLanguage } from '../sheets/our-sheets';
import { underLock } from '../sheets/under-lock';
import { writeCells } from '../sheets/write-cells';
import { noteHandled } from './handled-answers';
import { type WorkedOutTalks, workOutTalks } from './work-out-talks';

/** “Talk 1:1 with staff” is what it gets, and “Not now” is no wish. */
const noWish = ['4', '9'];

const wishOf = ({ answer }: TalkFamily, { label }: WorkedOutTalks): string =>
  (answer.given.ON08?.codes ?? [])
    .filter((code) => !noWish.includes(code))
    .map((code) => label('ON08', code))
    .join('; ');

/** What whoever holds the talk needs to know (PV11: an interpreter is free, and asked for here). */
const notesOf = (ports: Ports, { answer }: TalkFamily, { label }: WorkedOutTalks): readonly string[] => {
  const words = writtenWordsIn(staffLanguage(ports)).booking.notes;
  const { ON03, ON05, ON06 } = answer.given;
  const said = (text: string, what: string) => (what === '' ? [] : [text.replace('{what}', () => what)]);
  const meet = (ON03?.codes ?? []).map((code) => label('ON03', code)).join('; ');
  const topics = (ON06?.codes ?? []).map((code) => label('ON06', code));
  return [
    ...said(words.interpreter, ON05?.codes.includes('1') === true ? ownLanguageName(answer.language) : ''),
    ...said(words.meet, meet),
    // What a family wrote itself stands as it wrote it.
    ...said(words.talk, ON06?.other === true ? ON06.text : topics.join('; ')),
  ];
};

const viewOf = (ports: Ports, family: TalkFamily, talks: WorkedOutTalks): TalkFamilyView => ({
  name: family.name,
  contact: family.contact,
  otherNames: family.otherNames,
  language: family.answer.language,
  languageName: ownLanguageName(family.answer.language),
  answers: family.keys.length,
  ticked: (family.answer.given.ON04?.codes ?? []).map((code) => talks.label('ON04', code)),
  tickedChanged: family.tickedChanged,
  notes: notesOf(ports, family, talks),
});

const timesOf = (ports: Ports, talks: WorkedOutTalks, written: number): TalkTimes => {
  const { given, having, waiting, takenBack, nameless } = talks.plan;
  const view = (family: TalkFamily) => viewOf(ports, family, talks);
  const placed = (list: typeof given) =>
    list.map(({ family, slot }) => ({ slot: talks.nameOf(slot), family: view(family) }));
  return {
    written,
    given: placed(given),
    having: placed(having),
    waiting: waiting.map(view),
    takenBack: takenBack.map(view),
    nameless,
    notices: talks.notices,
  };
};

/** Who would get which time; nothing is written. */
export const previewTimes = (ports: Ports, surveyId: string): Outcome<TalkTimes> => {
  const talks = workOutTalks(ports, surveyId);
  return talks.ok ? done(timesOf(ports, talks.value, 0)) : talks;
};

/** Only cells that are empty are written; the answers are noted last, so that a cut between the two loses no time and gives none twice. */
const write = (ports: Ports, surveyId: string): Outcome<number> => {
  const worked = workOutTalks(ports, surveyId);
  if (!worked.ok) return worked;
  const talks = worked.value;
  const { given, having } = talks.plan;
  const changes = given.flatMap(({ family, slot }) => {
    const record = talks.rows.get(slot);
    if (record === undefined) return [];
    const cells = {
      'slot.bookedBy': bookingOf(family.name, family.contact),
      'slot.wish': wishOf(family, talks),
      'slot.notes': notesOf(ports, family, talks).join('. '),
    };
    const empty = Object.entries(cells).filter(([code, text]) => text !== '' && isBlank(record.cells[code]));
    return [{ row: record.row, cells: Object.fromEntries(empty) }];
  });
  writeCells(ports, talks.sheet, changes);
  ports.workbook.flush();
  const noted = noteHandled(
    ports,
    surveyId,
    [...having, ...given].flatMap(({ family, slot }) => family.keys.map((key) => ({ key, to: slot }))),
  );
  return noted.ok ? done(changes.length) : noted;
};

/** Writes down what the preview shows, worked out anew under the lock; pressed again it changes nothing and lets newcomers in. */
export const writeTimes = (ports: Ports, surveyId: string): Outcome<TalkTimes> =>
  underLock(ports, () => {
    const written = write(ports, surveyId);
    if (!written.ok) return written;
    const talks = workOutTalks(ports, surveyId);
    return talks.ok ? done(timesOf(ports, talks.value, written.value)) : talks;
  });
