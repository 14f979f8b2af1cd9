// Works out who would get which time for a 1:1 talk, as the answers and the sheet are now.
import { labelOf } from '../../domain/booking/form-answer';
import { planTalks, type Slot, saysMoment, type TalkPlan } from '../../domain/booking/talk-plan';
import { oneToOnesShape } from '../../domain/plan/one-to-one';
import { done, type Outcome, refused } from '../../domain/problem';
import { dayOf, textOf } from '../../domain/sheet/cell';
import type { TableRecord } from '../../domain/sheet/table';
import { slotMoment } from '../../domain/survey/event-choice';
import type { SurveyQuestion } from '../../domain/survey/survey-question';
import { listWords } from '../ask/listed-choices';
import { readSpoken, type SpokenHere } from '../languages/read-spoken';
import type { Ports } from '../ports';
import { type OurSheet, readSheet, staffLanguage } from '../sheets/our-sheets';
import { readHandled } from './handled-answers';
import { readAnswers, type SurveyAnswers } from './read-answers';

export interface WorkedOutTalks extends SurveyAnswers {
  readonly plan: TalkPlan;
  readonly sheet: OurSheet;
  /** The first row of each slot, by id, in the order of their days. */
  readonly rows: ReadonlyMap<string, TableRecord>;
  /** When and where a slot is, as staff read it. */
  readonly nameOf: (slot: string) => string;
  /** A choice of a question as staff read it. */
  readonly label: (question: string, code: string) => string;
}

const rowsById = ({ table }: OurSheet): ReadonlyMap<string, TableRecord> => {
  const dated = table.records
    .map((record) => ({ record, id: textOf(record.cells['slot.id']), day: dayOf(record.cells['slot.day']) ?? '' }))
    .filter(({ id }, at, all) => id !== '' && all.findIndex((one) => one.id === id) === at);
  const when = ({ day, record }: (typeof dated)[number]) => `${day} ${textOf(record.cells['slot.time'])}`;
  return new Map(
    dated.sort((one, other) => when(one).localeCompare(when(other))).map(({ id, record }) => [id, record]),
  );
};

const slotsOf = (rows: ReadonlyMap<string, TableRecord>, today: string): readonly Slot[] =>
  [...rows].map(([id, { cells }]) => {
    const bookedBy = textOf(cells['slot.bookedBy']);
    return { id, bookedBy, isFree: bookedBy === '' && (dayOf(cells['slot.day']) ?? '') > today };
  });

const momentIn = (
  { rows, spoken }: { readonly rows: ReadonlyMap<string, TableRecord>; readonly spoken: SpokenHere },
  slot: string,
  language: string,
): string => {
  const cells = rows.get(slot)?.cells ?? {};
  const [day, [words]] = [dayOf(cells['slot.day']), listWords({ languages: [language], spoken })];
  return day === undefined || words === undefined ? '' : slotMoment(day, cells, words);
};

/** A time that was moved after a family ticked it is not what it ticked; the words of a language may be bettered meanwhile. */
const slotAtIn =
  (now: Parameters<typeof momentIn>[0], asked: SurveyQuestion | undefined) =>
  (place: number): string | undefined => {
    const code = asked?.choices[place] ?? '';
    const isStill = Object.entries(asked?.wording ?? {}).some(([language, { choices }]) =>
      saysMoment(choices[place] ?? '', momentIn(now, code, language)),
    );
    return isStill ? code : undefined;
  };

/** Refused where there is no such survey or no sheet of slots. */
export const workOutTalks = (ports: Ports, surveyId: string): Outcome<WorkedOutTalks> => {
  const [read, sheet] = [readAnswers(ports, surveyId, ['oneToOne']), readSheet(ports, oneToOnesShape)];
  if (!read.ok) return read;
  if (!sheet.ok) return sheet;
  if (sheet.value === undefined) return refused('booking.no-slots');
  const [handled, spoken] = [readHandled(ports, surveyId), readSpoken(ports)];
  if (!handled.ok) return handled;
  if (!spoken.ok) return spoken;
  const { questions, answers } = read.value;
  const [language, rows] = [staffLanguage(ports), rowsById(sheet.value)];
  const now = { rows, spoken: spoken.value };
  const find = (question: string) => questions.find(({ code }) => code === question);
  return done({
    ...read.value,
    sheet: sheet.value,
    rows,
    plan: planTalks({
      answers,
      handled: handled.value,
      slots: slotsOf(rows, ports.workbook.today()),
      slotAt: slotAtIn(now, find('ON04')),
    }),
    nameOf: (slot) => {
      const place = textOf(rows.get(slot)?.cells['slot.place']);
      return [momentIn(now, slot, language), place].filter((part) => part !== '').join(', ') || slot;
    },
    label: (question, code) => {
      const asked = find(question);
      return asked === undefined ? code : labelOf(asked, code, language);
    },
  });
};
