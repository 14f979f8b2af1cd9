// The catalog of engagement opportunities, and the words that plans are written in.
import type { MessageMoment } from '../../domain/plan/message-moment';
import type { Opportunity } from '../../domain/plan/opportunity';
import type { PlanWords } from '../../domain/plan/plan-words';
import type { ReflectionItem } from '../../domain/plan/reflection';
import type { StaffLanguage } from '../interface/staff-language';
import messages from './messages.json';
import list from './opportunities.json';
import reflection from './reflection.json';
import en from './words.en.json';
import es from './words.es.json';

/** All 32 opportunities. What JSON cannot say of them in types, the content test holds them to. */
export const opportunities = list as readonly unknown[] as readonly Opportunity[];

/** The 24 kinds of message, each with what of the plan it goes with. */
export const messageMoments = messages as readonly unknown[] as readonly MessageMoment[];

export const planWords: { readonly [Language in StaffLanguage]: PlanWords } = { en, es };

/** The status of an activity that will not be held, as any language of staff words it, in lower case. */
export const droppedStatuses = Object.values(planWords).map(({ statuses }) => statuses.dropped.toLowerCase());

/** The self-assessment's 32 items. */
export const reflectionItems = reflection as readonly unknown[] as readonly ReflectionItem[];

/** What each kind of partner is called, in every language that a plan may be written in. */
export const partnerNames = Object.values(planWords).flatMap(({ partners }) => partners);
