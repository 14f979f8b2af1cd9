// Made-up districts of every size, each with an export that has the troubles of a real one: what the tally says is what its families meant.
import { startIn } from '../../../src/app/listen/count/answer-start';
import { calendarDateOf } from '../../../src/domain/calendar/calendar-date';
import { answerCounter } from '../../../src/domain/tally/answer-counter';
import { publish } from '../../../src/domain/tally/figures/publish';
import { languageView } from '../../../src/domain/tally/views';
import {
  emptyTally,
  type GroupCounts,
  inOneGroup,
  mergeTallies,
  type WorkingTally,
} from '../../../src/domain/tally/working-tally';
import { type ExportTab, type Meant, madeUpExport } from '../../support/made-up-export/export';
import {
  type ExportQuestion,
  expectedOf,
  exportLanguages,
  tallyQuestionOf,
} from '../../support/made-up-export/questions';

/** Answers of one pulse at a tenth of all families, half of whom answer (domain 4.5). */
const tiers = [
  { tier: 'A', answers: 55, schools: 3 },
  { tier: 'B', answers: 375, schools: 13 },
  { tier: 'C', answers: 1_250, schools: 45 },
  { tier: 'D', answers: 5_000, schools: 180 },
  { tier: 'E', answers: 45_600, schools: 1_596 },
];

/** As the count goes over a tab, in blocks of rows. */
const tallied = ({ language, block }: ExportTab, questions: readonly ExportQuestion[]) => {
  const expected = questions.map((question, at) => expectedOf(question, at, language));
  const start = startIn(block, { tab: { id: 1, name: exportLanguages[language] ?? '' }, expected });
  if (start === undefined) throw new Error('the headings were not found');
  const wordedAs = () => (choice: { readonly wordings: readonly string[] }) => choice.wordings[language];
  const parts: WorkingTally[] = [];
  for (let from = 0; from < start.rows.length; from += 4_000) {
    const counter = answerCounter(start.found.columns, wordedAs, {});
    counter.add(start.rows.slice(from, from + 4_000));
    parts.push(counter.tally());
  }
  return {
    tally: inOneGroup(parts.reduce(mergeTallies, emptyTally), languageView, exportLanguages[language] ?? ''),
    notices: start.found.notices.map(({ code }) => code),
  };
};

const saidIn = (group: string, { asked, questions }: GroupCounts): [string, number][] => [
  [`${group}asked`, asked],
  ...Object.entries(questions).flatMap(([question, { answered, doNotKnow, counts, numbers }]): [string, number][] => [
    [`${group}${question}`, answered],
    [`${group}${question}?`, doNotKnow],
    [`${group}${question}#`, numbers?.sum ?? 0],
    ...Object.entries(counts).map(([code, n]): [string, number] => [`${group}${question}=${code}`, n]),
  ]),
];

/** The tally in the words of what was meant; zeros are not said. */
const said = ({ whole, views }: WorkingTally): Meant =>
  new Map(
    [
      ...saidIn('', whole),
      ...Object.values(views).flatMap((groups) =>
        Object.entries(groups).flatMap(([group, counts]) => saidIn(`${group}/`, counts)),
      ),
    ].filter(([, n]) => n !== 0),
  );

const sorted = (meant: Meant) => [...meant].filter(([, n]) => n !== 0).sort(([one], [other]) => (one < other ? -1 : 1));

for (const { tier, answers, schools } of tiers)
  test(`a district of tier ${tier}: the tally of its export is what its families meant`, () => {
    const { questions, tabs, meant } = madeUpExport(answers, schools, 20_261_102 + answers);
    const all = tabs.map((tab) => tallied(tab, questions));
    expect(all.map(({ notices }) => notices)).toEqual([[], ['listen.heading-doubled'], ['listen.heading-changed']]);
    const tally = all.map((one) => one.tally).reduce(mergeTallies, emptyTally);
    expect(sorted(said(tally))).toEqual(sorted(meant));

    const publications = publish(tally, questions.filter(({ kind }) => kind !== 'key').map(tallyQuestionOf), {
      minGroupSize: 10,
      views: [],
      wished: [],
      today: calendarDateOf('2026-11-02'),
      before: [],
    });
    for (const { figures } of publications) {
      if (figures.whole.state !== 'shown') continue;
      const base = meant.get(figures.question) ?? 0;
      expect(figures.whole.base).toBe(base);
      expect(figures.whole.notCounted).toBe((meant.get('asked') ?? 0) - base);
      for (const [code, figure] of Object.entries(figures.whole.figures)) {
        if (figure.state !== 'shown') continue;
        const count = meant.get(`${figures.question}=${code}`) ?? 0;
        expect({ code, figure }).toEqual({
          code,
          figure: { state: 'shown', count, percent: Math.round((100 * count) / base) },
        });
      }
    }
    expect(publications.filter(({ figures }) => figures.whole.state === 'shown').length).toBeGreaterThanOrEqual(
      tier === 'A' ? 3 : 6,
    );
  }, 60_000);
