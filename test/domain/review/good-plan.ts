// A plan that draws no error and no warning: what each mutant of the review's tests departs from by one edit.
import { opportunities, reflectionItems } from '../../../src/content/plan';
import type { CalendarDate } from '../../../src/domain/calendar/calendar-date';
import type { ActivityFact, PlanFacts, RowRef, SeatFact } from '../../../src/domain/review/facts';
import { usualThresholds } from '../../../src/domain/settings/thresholds';
import type { SheetRole } from '../../../src/domain/sheet/sheet-role';

export const day = (text: string): CalendarDate => text as CalendarDate;

const ref = (role: SheetRole, row: number, name: string): RowRef => ({ role, row, name });

type Planned = Partial<ActivityFact> & { readonly opportunity: string; readonly start: CalendarDate };

const activityOf = (planned: Planned, index: number): ActivityFact => {
  const found = opportunities.find(({ id }) => id === planned.opportunity);
  const id = `2026-${planned.opportunity}-${index}`;
  return {
    ...ref('activities', index + 3, `${planned.opportunity} ${planned.start}`),
    id,
    category: found?.category,
    pay: found?.pay,
    end: undefined,
    isDone: false,
    lead: ['Rosa', 'Sam', 'Ana'][index % 3] ?? '',
    goal: index % 2 === 0 ? 'G1' : 'Families decide',
    purpose: found?.purpose,
    format: found?.format,
    partners: found?.partners ?? [],
    codesignOn: undefined,
    time: '',
    place: '',
    support: 'Interpreter, child care',
    payDecision: '',
    resourcesNeeded: '',
    resourcesDue: undefined,
    resourcesGiven: '',
    cost: undefined,
    isTitleOneMoney: false,
    decisionOn: undefined,
    coHost: '',
    follows: undefined,
    change: undefined,
    isCarriedOver: false,
    ...planned,
  };
};

const activities: readonly Planned[] = [
  { opportunity: 'E01', start: day('2026-09-08'), payDecision: 'Yes, $25' },
  { opportunity: 'E20', start: day('2026-09-15'), time: 'Morning', place: 'North School' },
  { opportunity: 'E01', start: day('2026-09-29'), payDecision: 'Yes, $25', time: 'Evening', place: 'South School' },
  { opportunity: 'E09', start: day('2026-09-22'), payDecision: 'Yes, $25' },
  { opportunity: 'E13', start: day('2026-10-20'), codesignOn: day('2026-10-06'), payDecision: 'No: they asked not to' },
  { opportunity: 'E08', start: day('2026-11-10'), time: 'Evening', place: 'South School' },
  { opportunity: 'E23', start: day('2026-12-08') },
  { opportunity: 'E09', start: day('2027-01-12'), payDecision: 'Yes, $25', time: 'Evening', place: 'South School' },
  { opportunity: 'E05', start: day('2027-02-02') },
  { opportunity: 'E04', start: day('2027-02-09'), decisionOn: day('2027-03-09') },
  {
    opportunity: 'E08',
    start: day('2027-03-16'),
    resourcesDue: day('2026-08-24'),
    resourcesGiven: 'A room',
    codesignOn: day('2026-08-17'),
  },
  { opportunity: 'E11', start: day('2027-04-13'), cost: 'meal' },
  { opportunity: 'E14', start: day('2027-04-20'), codesignOn: day('2027-04-06') },
  { opportunity: 'E06', start: day('2026-10-12'), coHost: 'Ms. Hassan' },
  { opportunity: 'E16', start: day('2027-05-04'), payDecision: 'Yes, $25' },
  { opportunity: 'E08', start: day('2027-05-11') },
  { opportunity: 'E28', start: day('2026-09-07') },
];

const seats: readonly SeatFact[] = [1, 2, 3].map((seat) => ({
  ...ref('taskForce', seat + 2, `Family seat ${seat}`),
  isFamily: true,
  isOpen: seat === 3,
  nominatedBy: seat === 1 ? 'Parents United' : 'Rosa',
  isNamedByStaff: seat !== 1,
  reportBackOn: day('2026-09-18'),
}));

/** On 1 September 2026, of a year that runs to 28 May 2027. */
export const goodPlan: PlanFacts = {
  today: day('2026-09-01'),
  year: {
    start: day('2026-08-10'),
    end: day('2027-05-28'),
    breaks: [{ from: day('2026-12-21'), to: day('2027-01-01') }],
  },
  launch: day('2026-10-05'),
  activities: activities.map(activityOf),
  goals: [
    { ...ref('goals', 3, 'Families decide'), id: 'G1' },
    { ...ref('goals', 4, 'Families lead'), id: 'Families decide' },
  ],
  seats: [
    ...seats,
    ...[4, 5, 6].map((seat) => ({
      ...ref('taskForce', seat + 2, `Staff seat ${seat}`),
      isFamily: false,
      isOpen: false,
      nominatedBy: '',
      isNamedByStaff: true,
      reportBackOn: day('2026-09-18'),
    })),
  ],
  partners: [
    { ...ref('partners', 3, 'Family office'), type: 'PT1', isKnown: true },
    { ...ref('partners', 4, 'Family ambassador'), type: 'PT2', isKnown: true },
    { ...ref('partners', 5, 'Parents United'), type: 'PT8', isKnown: true },
  ],
  pay: [
    { ...ref('compensation', 3, 'PAY-1'), activity: '2026-E14-12', isDecided: true, rate: 22, isTrainingPaid: true },
  ],
  changes: [
    {
      ...ref('leadership', 3, 'Principal'),
      id: 'L1',
      announcedOn: day('2026-08-12'),
      startsOn: day('2026-10-01'),
      noticeSentOn: day('2026-08-14'),
    },
  ],
  slots: [
    { ...ref('oneToOnes', 3, 'Slot 1'), day: day('2026-11-10'), time: '07:15', isTutor: false },
    { ...ref('oneToOnes', 4, 'Slot 2'), day: day('2026-11-10'), time: '16:00', isTutor: false },
  ],
  leads: [{ ...ref('leads', 3, 'Lead 1'), on: day('2026-08-10'), isContacted: true }],
  listening: [
    {
      ...ref('listening', 3, 'SV-1'),
      what: 'SV-1',
      survey: '',
      closedOn: day('2026-08-01'),
      mentions: 14,
      isDone: true,
      check: '1:1 talks',
      tellBy: day('2026-08-22'),
      toldOn: day('2026-08-12'),
    },
  ],
  surveys: [
    {
      ...ref('surveys', 3, 'Needs survey'),
      id: 'SV-1',
      purpose: 'needs',
      theme: '',
      opensOn: day('2026-07-20'),
      closedOn: day('2026-08-01'),
    },
  ],
  languages: [
    { ...ref('languages', 3, 'English'), tag: 'en', families: 90, isApproved: true },
    { ...ref('languages', 4, 'Español'), tag: 'es', families: 50, isApproved: true },
    { ...ref('languages', 5, 'Tiếng Việt'), tag: 'vi', families: 4, isApproved: false },
  ],
  texts: [
    {
      ...ref('templates', 3, 'T03 en'),
      template: 'T03',
      language: 'en',
      text: 'Come to school. We want to hear from you.',
    },
    {
      ...ref('templates', 4, 'T03 es'),
      template: 'T03',
      language: 'es',
      text: 'Venga a la escuela. Queremos oír su voz.',
    },
  ],
  titleOne: [{ ...ref('titleOne', 3, 'Annual meeting'), isMet: true }],
  reflection: {
    items: reflectionItems,
    scores: new Map([
      ['A01', 1],
      ['A12', 3],
    ]),
  },
  oddDays: [],
  settings: {
    minGroupSize: 10,
    payFloor: 20,
    classHours: { from: '08:30', until: '15:00' },
    isHighImpact: false,
    isTitleOne: true,
    pastPlan: 'Read with the advisory group',
    thresholds: usualThresholds,
  },
};
