// What a loop is about: a survey of ours or a tab that staff have set up.

import { closedDayOf, hasLoop } from '../../domain/loop/loop-record';
import { done, type Outcome, refused } from '../../domain/problem';
import type { Survey } from '../../domain/survey/survey';
import { tabKey } from '../../domain/tally/source-key';
import type { ListenSource } from '../../rpc/listen-source';
import { askedIn, readAskSheets } from '../ask/ask-sheets';
import type { Ports } from '../ports';
import type { Heard } from './keep-record';

export interface LoopSource extends Heard {
  /** Undefined for a tab. */
  readonly survey: Survey | undefined;
}

/** Refused where it is gone, and for the forms on which families register or ask for something. */
export const findLoop = (ports: Ports, source: ListenSource): Outcome<LoopSource> => {
  if ('sheetId' in source) {
    const tab = ports.workbook.tabs().find(({ id }) => id === source.sheetId);
    if (tab === undefined) return refused('listen.tab-gone');
    return done({ key: tabKey(tab.id), name: tab.name, closedOn: undefined, survey: undefined });
  }
  const sheets = readAskSheets(ports);
  if (!sheets.ok) return sheets;
  const survey = askedIn(sheets.value).surveys.find(({ id }) => id === source.surveyId);
  if (survey === undefined) return refused('listen.survey-gone');
  if (!hasLoop(survey.purpose)) return refused('loop.none', { name: survey.name });
  return done({ key: survey.id, name: survey.name, closedOn: closedDayOf(survey, ports.workbook.today()), survey });
};
