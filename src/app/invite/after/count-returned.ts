// How many answers came back: of an anonymous survey the forms and papers, of an event who says that they come.
import { type EventHeads, headCount } from '../../../domain/booking/head-count';
import { papersOf, papersShape } from '../../../domain/paper/paper-answer';
import { done, type Outcome } from '../../../domain/problem';
import type { Survey } from '../../../domain/survey/survey';
import type { SurveyForm } from '../../../domain/survey/survey-form';
import { readAnswers } from '../../booking/read-answers';
import type { Ports } from '../../ports';
import { readSheet } from '../../sheets/our-sheets';

/** By survey: the rows of its response tabs, and what was typed in from paper. No word of an answer is read. */
export const countReturned = (
  ports: Ports,
  surveys: readonly string[],
  forms: readonly SurveyForm[],
): Outcome<ReadonlyMap<string, number>> => {
  const papers = readSheet(ports, papersShape);
  if (!papers.ok) return papers;
  const rowsOf = ({ responseSheet: tab }: SurveyForm): number =>
    tab === undefined || !ports.workbook.exists(tab) ? 0 : Math.max(0, ports.workbook.size(tab).rows - 1);
  const returned = (survey: string): number =>
    forms.filter((form) => form.survey === survey).reduce((sum, form) => sum + rowsOf(form), 0) +
    (papers.value === undefined ? 0 : papersOf(papers.value.table, survey).length);
  return done(new Map(surveys.map((survey) => [survey, returned(survey)])));
};

export type Said = Pick<EventHeads, 'said'>['said'];

/** Shares are of plates, which nobody asks for here. */
const noPlates = { yes: 0, maybe: 0, walkIn: 0 };

/** By activity: how many families say that they come. Forms that are not linked, or whose tab is gone, are passed over. */
export const countComing = (ports: Ports, surveys: readonly Survey[]): Outcome<ReadonlyMap<string, Said>> => {
  const coming = new Map<string, Said>();
  for (const { id, purpose, state } of surveys) {
    if (purpose !== 'rsvp' || state === 'building') continue;
    const read = readAnswers(ports, id, ['rsvp']);
    if (!read.ok) return read;
    for (const { event, said } of headCount(read.value.answers, noPlates).events) {
      const before = coming.get(event);
      coming.set(event, {
        yes: said.yes + (before?.yes ?? 0),
        maybe: said.maybe + (before?.maybe ?? 0),
        no: said.no + (before?.no ?? 0),
        nothing: said.nothing + (before?.nothing ?? 0),
      });
    }
  }
  return done(coming);
};
