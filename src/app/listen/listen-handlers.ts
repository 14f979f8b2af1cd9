// What answers the calls of the Listen step.

import { done, type Outcome } from '../../domain/problem';
import type { HandlersOf } from '../../rpc/call';
import type { Counting, Heard, listenCalls } from '../../rpc/listen-calls';
import type { Ports } from '../ports';
import { underLock } from '../sheets/under-lock';
import { paceOf } from './count/count-pace';
import { countSurvey } from './count/count-survey';
import { hearSource } from './heard/hear-source';
import type { Count } from './heard/heard-source';
import { openListen } from './open-listen';
import { countTab } from './tab/count-tab';
import { openTabSetup } from './tab/open-tab-setup';
import { saveTabSetup } from './tab/save-tab-setup';

export const listenHandlers = (ports: Ports): HandlersOf<typeof listenCalls> => {
  const alone = <Value>(work: () => Outcome<Value>): Outcome<Value> => underLock(ports, work);
  const hear = (count: () => Outcome<Count>, views: readonly string[] = []): Outcome<Heard | Counting> =>
    alone<Heard | Counting>(() => {
      const counted = count();
      if (!counted.ok) return counted;
      if (!('reach' in counted.value)) return hearSource(ports, counted.value, views);
      const { done: rows, of, restarted } = counted.value.reach;
      return done({ state: 'counting', done: rows, of, restarted });
    });
  return {
    openListen: () => openListen(ports),
    openTabSetup: ({ sheetId, like }) => openTabSetup(ports, sheetId, like),
    saveTabSetup: (wanted) => alone(() => saveTabSetup(ports, wanted)),
    countSurvey: ({ surveyId, views, part }) => hear(() => countSurvey(ports, surveyId, paceOf(ports, part)), views),
    countTab: ({ sheetId, views, part }) => hear(() => countTab(ports, sheetId, paceOf(ports, part)), views),
  };
};
