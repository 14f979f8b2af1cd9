// The plan review: a good plan draws nothing, and each rule fires alone for the one edit that it is there for.
import type { ActivityFact, PlanFacts } from '../../../src/domain/review/facts';
import { reviewOf, rules } from '../../../src/domain/review/review';
import { day, goodPlan } from './good-plan';

type Edit = (plan: PlanFacts) => Partial<PlanFacts>;

const activity =
  (name: string, change: Partial<ActivityFact>): Edit =>
  ({ activities }) => {
    expect(activities.some((one) => one.name === name)).toBe(true);
    return { activities: activities.map((one) => (one.name === name ? { ...one, ...change } : one)) };
  };
const without =
  (...opportunities: readonly string[]): Edit =>
  ({ activities }) => ({ activities: activities.filter(({ opportunity }) => !opportunities.includes(opportunity)) });
const first =
  <Part extends 'seats' | 'pay' | 'changes' | 'slots' | 'leads' | 'listening' | 'languages' | 'texts' | 'titleOne'>(
    part: Part,
    change: Partial<PlanFacts[Part][number]>,
  ): Edit =>
  (plan) => ({ [part]: plan[part].map((one, index) => (index === 0 ? { ...one, ...change } : one)) });
const settings =
  (change: Partial<PlanFacts['settings']>): Edit =>
  (plan) => ({ settings: { ...plan.settings, ...change } });

const mutants: readonly (readonly [rule: string, says: string, edit: Edit])[] = [
  ['R01', 'no family has a seat', ({ seats }) => ({ seats: seats.filter(({ isFamily }) => !isFamily) })],
  ['R02', 'tutoring starts before anything with families', () => ({ launch: day('2026-09-07') })],
  ['R03', 'an activity nobody leads', activity('E05 2027-02-02', { lead: '' })],
  ['R04', 'an activity that serves no goal', activity('E05 2027-02-02', { goal: 'A goal of last year' })],
  ['R05', 'a long stretch with nothing for families', without('E04', 'E05')],
  [
    'R06',
    'no time only to listen',
    ({ activities }) => ({
      activities: activities.map((one) => (one.purpose === 'learn' ? { ...one, purpose: 'connect' as const } : one)),
    }),
  ],
  ['R07', 'every family seat named by staff', first('seats', { nominatedBy: 'Sam', isNamedByStaff: true })],
  ['R08', 'two meetings of the group nine days apart', activity('E01 2026-09-29', { start: day('2026-09-17') })],
  ['R09', 'work to be paid without a decision', activity('E13 2026-10-20', { payDecision: '' })],
  ['R10', 'resources that were due and not given', activity('E08 2027-03-16', { resourcesGiven: '' })],
  ['R11', 'no pulse while it can still change something', activity('E23 2026-12-08', { opportunity: 'E24' })],
  ['R12', 'families were never told what was heard', first('listening', { toldOn: undefined })],
  ['R13', 'done without a check by families', first('listening', { check: '' })],
  ['R14', 'a budget meeting without facts first', activity('E05 2027-02-02', { start: day('2027-02-08') })],
  ['R15', 'families come after the budget is decided', activity('E04 2027-02-09', { decisionOn: day('2027-02-09') })],
  ['R16', 'a change of leaders that families do not know of', first('changes', { noticeSentOn: undefined })],
  ['R17', 'a welcome without a parent as host', activity('E06 2026-10-12', { coHost: '' })],
  [
    'R18',
    'the family office is in no activity',
    ({ activities }) => ({
      activities: activities.map((one) => ({ ...one, partners: one.partners.filter((type) => type !== 'PT1') })),
    }),
  ],
  [
    'R19',
    'every gathering is formal',
    ({ activities }) => ({
      activities: activities.map((one) => (one.format === 'informal' ? { ...one, format: 'formal' as const } : one)),
    }),
  ],
  ['R21', 'asked before it was planned with them', activity('E13 2026-10-20', { codesignOn: undefined })],
  ['R22', 'tutors below the pay floor', first('pay', { rate: 12 })],
  [
    'R23',
    'one person leads nearly all',
    ({ activities }) => ({ activities: activities.map((one) => ({ ...one, lead: 'Rosa' })) }),
  ],
  ['R24', 'a meal from Title I', activity('E11 2027-04-13', { isTitleOneMoney: true })],
  ['R25', 'a quarter without 1:1 talks', activity('E08 2027-05-11', { opportunity: 'E10' })],
  ['R26', 'parent leaders and no training', activity('E16 2027-05-04', { opportunity: 'E18' })],
  ['R27', 'a family that waits for a call', first('leads', { isContacted: false })],
  ['R28', 'a tutor holds the 1:1 talk', first('slots', { isTutor: true })],
  ['R29', 'every gathering at the same hour', activity('E20 2026-09-15', { time: 'Evening' })],
  ['R30', 'a language of many families that nobody approved', first('languages', { isApproved: false })],
  [
    'R31',
    'a results claim that the district may not make',
    first('texts', { text: 'Come to school. {{EvidenceLine}}' }),
  ],
  [
    'R32',
    'words that are too hard',
    first('texts', {
      text: 'Participation in programmatic decision-making necessitates considerable organizational preparation.',
    }),
  ],
  ['R33', 'nobody looked at last year', settings({ pastPlan: '' })],
  [
    'R34',
    'a self-assessment that nobody filled in',
    ({ reflection }) => ({ reflection: { ...reflection, scores: new Map() } }),
  ],
  ['R35', 'a Title I item that is missing', first('titleOne', { isMet: false })],
  [
    'R36',
    'partners of two types only',
    ({ activities }) => ({ activities: activities.map((one) => ({ ...one, partners: ['PT1', 'PT2'] })) }),
  ],
  ['R37', 'two messages in one week', activity('E28 2026-09-07', { start: day('2026-12-07') })],
];

const firedBy = (plan: PlanFacts): readonly string[] => [...new Set(reviewOf(plan).map(({ rule }) => rule))];

test('there are 37 rules, each once, in order', () => {
  const ids = Array.from({ length: 37 }, (_, index) => `R${String(index + 1).padStart(2, '0')}`);
  expect(rules.map(({ id }) => id)).toEqual(ids);
});

test('a good plan draws no error, no warning and no information', () => {
  expect(reviewOf(goodPlan)).toEqual([]);
});

test.each(mutants)('%s alone finds %s', (rule, _says, edit) => {
  expect(firedBy({ ...goodPlan, ...edit(goodPlan) })).toEqual([rule]);
});

test('R20 alone finds a plan that only asks for opinions, where no family holds a seat yet', () => {
  const seats = goodPlan.seats.map((one) => (one.isFamily ? { ...one, isOpen: true } : one));
  const launching = { ...goodPlan, seats, today: day('2026-08-03') };
  expect(firedBy(launching)).toEqual([]);
  const asking = { activities: goodPlan.activities.map((one) => ({ ...one, category: 'listening' as const })) };
  expect(firedBy({ ...launching, ...asking })).toEqual(['R20']);
  expect(firedBy({ ...goodPlan, ...asking })).not.toContain('R20');
});

test('S34, R28: one slot in class hours is a warning, and an error where no family is offered another hour', () => {
  const at = (...times: readonly string[]) =>
    reviewOf({
      ...goodPlan,
      slots: goodPlan.slots.map((slot, index) => ({ ...slot, time: times[index] ?? slot.time })),
    }).map(({ rule, severity, rows }) => [rule, severity, rows.length]);
  expect(at('11:00')).toEqual([['R28', 'warning', 1]]);
  expect(at(...goodPlan.slots.map(() => '11:00'))).toEqual([['R28', 'error', goodPlan.slots.length]]);
});

test('R02: on the weekend before tutoring starts nothing can come first any more, so what comes soon counts', () => {
  const late = {
    ...goodPlan,
    launch: day('2026-10-05'),
    activities: goodPlan.activities.filter(({ start }) => (start ?? '') >= '2026-10-05'),
  };
  expect(firedBy({ ...late, today: day('2026-10-04') })).not.toContain('R02');
  expect(firedBy({ ...late, today: day('2026-10-01') })).toContain('R02');
});

test('R12: a message months later does not answer for what was closed before it', () => {
  const closed = {
    ...goodPlan.listening[0],
    role: 'listening',
    row: 9,
    name: 'Fall survey',
    what: 'S1',
    closedOn: day('2026-09-20'),
    toldOn: undefined,
  } as PlanFacts['listening'][number];
  const told = (start: string) => ({
    ...goodPlan,
    today: day('2027-05-20'),
    activities: goodPlan.activities.map((one) =>
      one.opportunity === 'E28' ? { ...one, isDone: true, start: day(start) } : { ...one, category: 'beyond' as const },
    ),
    surveys: [],
    listening: [closed],
  });
  const finds = (start: string) => firedBy(told(start)).includes('R12');
  expect(finds('2026-10-08')).toBe(false);
  expect(finds('2027-05-10')).toBe(true);
});

test('R12: the message that belongs to a listening session tells of it, however late', () => {
  const heard = { ...goodPlan.activities[0], id: '2026-E20-1', category: 'listening', start: day('2026-09-15') };
  const message = { ...goodPlan.activities[0], opportunity: 'E28', category: 'communication', isDone: true };
  const finds = (follows: string | undefined) =>
    firedBy({
      ...goodPlan,
      today: day('2026-12-01'),
      activities: [heard, { ...message, start: day('2026-11-20'), follows }] as ActivityFact[],
    }).includes('R12');
  expect(finds('2026-E20-1')).toBe(false);
  expect(finds('2026-E21-1')).toBe(true);
});

test('R16, R17: each change of leaders has a notice and a welcome of its own', () => {
  const change = {
    ...goodPlan.changes[0],
    name: 'Counselor',
    id: 'L2',
    noticeSentOn: undefined,
  } as (typeof goodPlan.changes)[number];
  const task = (opportunity: string, of: string, start: string) =>
    ({
      ...goodPlan.activities[0],
      opportunity,
      change: of,
      start: day(start),
      isDone: true,
      coHost: 'Ms. Hassan',
    }) as ActivityFact;
  const finds = (...tasks: readonly ActivityFact[]) =>
    firedBy({
      ...goodPlan,
      changes: [change],
      activities: [...goodPlan.activities.filter(({ opportunity }) => opportunity !== 'E06'), ...tasks],
    }).filter((rule) => rule === 'R16' || rule === 'R17');
  expect(finds(task('E29', 'L2', '2026-08-20'), task('E06', 'L2', '2026-10-12'))).toEqual([]);
  expect(finds(task('E29', 'L1', '2026-08-20'), task('E06', 'L1', '2026-10-12'))).toEqual(['R16', 'R17']);
  expect(finds(task('E29', 'L2', '2026-09-20'), task('E06', 'L2', '2026-12-12'))).toEqual(['R16', 'R17']);
});

test('R08: a row of what representatives report back, between two meetings, is as good as a date at a seat', () => {
  const [record] = goodPlan.listening;
  const seats = goodPlan.seats.map((seat) => ({ ...seat, reportBackOn: undefined }));
  const told = (what: string, tellBy: string) =>
    firedBy({
      ...goodPlan,
      seats,
      listening: [
        ...goodPlan.listening,
        { ...record, what, closedOn: undefined, tellBy: day(tellBy), isDone: false },
      ] as PlanFacts['listening'],
    });
  expect(told('2026-E01-0', '2026-09-18')).toEqual([]);
  expect(told('2026-E01-0', '2026-09-30')).toEqual(['R08']);
  expect(told('2026-E20-1', '2026-09-18')).toEqual(['R08']);
});

test('R01 asks for families as soon as there is a task force: a seat, or a meeting of it', () => {
  expect(firedBy({ ...goodPlan, seats: [] })).toContain('R01');
  expect(firedBy({ ...goodPlan, seats: [], ...without('E01')(goodPlan) })).not.toContain('R01');
});

test.each([
  ['R01', { familySeats: 4 }],
  ['R05', { gapDays: 30 }],
  ['R08', { meetingGapDays: 22 }],
  ['R11', { pulseAfterWeeks: 33 }],
  ['R14', { factsBeforeDays: 8 }],
  ['R23', { leadShare: 30 }],
  ['R30', { languageShare: 2 }],
  ['R32', { sentenceWords: 3 }],
  ['R36', { partnerTypes: 9 }],
  ['R37', { messagesAWeek: 0 }],
] as const)('%s draws its line where the district does: %j', (rule, thresholds) => {
  const drawn = settings({ thresholds: { ...goodPlan.settings.thresholds, ...thresholds } })(goodPlan);
  expect(firedBy({ ...goodPlan, ...drawn })).toEqual([rule]);
});

test.each([
  ['R12', { tellWithinDays: 90 }, first('listening', { toldOn: undefined })],
  ['R16', { noticeSchoolDays: 20 }, first('changes', { noticeSentOn: undefined })],
  ['R17', { welcomeWithinDays: 60 }, activity('E06 2026-10-12', { start: day('2026-11-16') })],
  ['R27', { callWithinDays: 40 }, first('leads', { isContacted: false })],
] as const)('%s is silent where the district gives itself more time', (rule, thresholds, edit) => {
  const plan = { ...goodPlan, ...edit(goodPlan) };
  expect(firedBy(plan)).toContain(rule);
  const given = settings({ thresholds: { ...goodPlan.settings.thresholds, ...thresholds } })(plan);
  expect(firedBy({ ...plan, ...given })).not.toContain(rule);
});

test('every rule has its mutant', () => {
  expect([...mutants.map(([rule]) => rule), 'R20'].sort()).toEqual(rules.map(({ id }) => id));
});

test('each rule names the rows it speaks of, errors come first, and nothing is added up', () => {
  const plan = { ...goodPlan, ...activity('E05 2027-02-02', { lead: '', goal: 'None' })(goodPlan) };
  expect(reviewOf(plan)).toEqual([
    expect.objectContaining({
      rule: 'R03',
      severity: 'error',
      rows: [expect.objectContaining({ role: 'activities', row: 11 })],
    }),
    expect.objectContaining({ rule: 'R04', severity: 'warning', rows: [expect.objectContaining({ row: 11 })] }),
  ]);
});

test('R01 is a warning where one family sits, and an open seat counts until the group meets', () => {
  const [seat, ...others] = goodPlan.seats;
  const one = {
    ...goodPlan,
    seats: [...(seat === undefined ? [] : [seat]), ...others.filter(({ isFamily }) => !isFamily)],
  };
  expect(reviewOf(one)).toEqual([expect.objectContaining({ rule: 'R01', severity: 'warning' })]);
  const open = { ...goodPlan, seats: goodPlan.seats.map((one) => ({ ...one, isOpen: one.isFamily })) };
  expect(reviewOf(open)).toEqual([]);
  expect(firedBy({ ...open, today: day('2026-09-09') })).toContain('R01');
});

test('R13 is silent where families were asked about the change that answers what they said (S25)', () => {
  const unchecked = { ...goodPlan, listening: goodPlan.listening.map((one) => ({ ...one, check: '' })) };
  expect(firedBy(unchecked)).toEqual(['R13']);
  const asked = (theme: string) => ({
    ...unchecked,
    surveys: [...goodPlan.surveys, ...goodPlan.surveys.map((one) => ({ ...one, purpose: 'proposal', theme }))],
  });
  expect(firedBy(asked(goodPlan.listening[0]?.what ?? ''))).not.toContain('R13');
  expect(firedBy(asked('something else'))).toContain('R13');
});

test('R34 is silent where the lowest conditions have their activities, or none that would help', () => {
  const scores = new Map([
    ['A05', 0],
    ['A12', 4],
  ]);
  const unscored = { ...goodPlan, ...without('E11')(goodPlan) };
  expect(firedBy({ ...unscored, reflection: { ...goodPlan.reflection, scores } })).toEqual(['R34']);
  expect(
    firedBy({
      ...goodPlan,
      reflection: {
        ...goodPlan.reflection,
        scores: new Map([
          ['A01', 0],
          ['A07', 0],
        ]),
      },
    }),
  ).toEqual([]);
});

test('a plan of one language’s readable texts stays silent in the other’s measure', () => {
  const text = 'Queremos saber cómo va la tutoría de su hijo.';
  expect(firedBy({ ...goodPlan, texts: goodPlan.texts.map((one) => ({ ...one, language: 'es', text })) })).toEqual([]);
});
