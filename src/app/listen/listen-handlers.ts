// What answers the calls of the Listen step.

import type { Outcome } from '../../domain/problem';
import type { HandlersOf } from '../../rpc/call';
import type { Heard, listenCalls } from '../../rpc/listen-calls';
import type { Ports } from '../ports';
import { underLock } from '../sheets/under-lock';
import { countSurvey } from './count/count-survey';
import { hearSource } from './heard/hear-source';
import type { CountedSource } from './heard/heard-source';
import { openListen } from './open-listen';
import { countTab } from './tab/count-tab';
import { openTabSetup } from './tab/open-tab-setup';
import { saveTabSetup } from './tab/save-tab-setup';

export const listenHandlers = (ports: Ports): HandlersOf<typeof listenCalls> => {
  const alone = <Value>(work: () => Outcome<Value>): Outcome<Value> => underLock(ports, work);
  const hear = (count: () => Outcome<CountedSource>, views: readonly string[] = []): Outcome<Heard> =>
    alone(() => {
      const counted = count();
      return counted.ok ? hearSource(ports, counted.value, views) : counted;
    });
  return {
    openListen: () => openListen(ports),
    openTabSetup: ({ sheetId }) => openTabSetup(ports, sheetId),
    saveTabSetup: ({ sheetId, columns }) => alone(() => saveTabSetup(ports, sheetId, columns)),
    countSurvey: ({ surveyId, views }) => hear(() => countSurvey(ports, surveyId), views),
    countTab: ({ sheetId, views }) => hear(() => countTab(ports, sheetId), views),
  };
};
