// What a build of the plan is worked out from.
import type { CalendarDate } from '../calendar/calendar-date';
import type { PlanAnswers } from './answers';
import type { MessageMoment } from './message-moment';
import type { Opportunity } from './opportunity';
import type { PlanMemory } from './plan-memory';
import type { PlanRole } from './plan-role';
import type { SheetNow } from './plan-sheet';
import type { PlanWords } from './plan-words';
import type { ReflectionItem } from './reflection';

export interface PlanQuestion {
  readonly answers: PlanAnswers;
  readonly today: CalendarDate;
  readonly catalog: readonly Opportunity[];
  readonly moments: readonly MessageMoment[];
  readonly reflection: readonly ReflectionItem[];
  readonly words: PlanWords;
  /** What each sheet is called in the plan's language. */
  readonly sheetNames: { readonly [Role in PlanRole]: string };
  readonly payFloor: number;
  readonly payReportAt: number | undefined;
  readonly classHours: { readonly from: string; readonly until: string };
  readonly directionOf: (tag: string) => 'ltr' | 'rtl';
  /** The sheets that are there and were read. */
  readonly now: { readonly [Role in PlanRole]?: SheetNow };
  /** Sheets that are there and were not read: they need it only where the plan would write something else than it wrote last. */
  readonly unread: ReadonlySet<PlanRole>;
  /** Undefined where nothing is remembered, although there may be sheets. */
  readonly memory: PlanMemory | undefined;
}
