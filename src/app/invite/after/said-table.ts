// What families said, as it was published and no later, in the sentences of the page that tells families (PV01 to PV05).
import type { StaffLanguage } from '../../../content/interface/staff-language';
import { writtenWordsIn } from '../../../content/written';
import { done, type Outcome } from '../../../domain/problem';
import type { PrintedTable } from '../../../domain/take-out/printed-page';
import { fillIn } from '../../../domain/tally/page/fill-in';
import { mostTelling } from '../../../domain/tally/told/told-result';
import type { Ports } from '../../ports';
import { readTold, type ToldSource } from '../../told/read-told';
import { toldResults } from '../../told/told-questions';
import type { SentSource } from './read-sent';
import { dayCell } from './sent-cells';

/** So much has room on one page. */
const [mostSurveys, mostSentences] = [2, 2];

const lastCount = ({ figures }: ToldSource) =>
  figures
    .map(({ on }) => on)
    .sort()
    .slice(-1)[0];

/** Of the surveys that were counted last, the results that tell most. */
export const saidTable = (
  ports: Ports,
  { surveys }: Pick<SentSource, 'surveys'>,
  language: StaffLanguage,
): Outcome<PrintedTable> => {
  const counted: ToldSource[] = [];
  for (const { id } of surveys) {
    const told = readTold(ports, id);
    if (told.ok) counted.push(told.value);
    else if (told.problem.code !== 'told.not-counted') return told;
  }
  const newest = counted.sort((one, other) => (lastCount(other) ?? '').localeCompare(lastCount(one) ?? ''));
  const words = writtenWordsIn(language).after.school;
  const rows = newest.slice(0, mostSurveys).flatMap((source) => {
    const results = toldResults(source, language);
    const telling = mostTelling(results).slice(0, mostSentences);
    const day = dayCell(lastCount(source), language);
    return results
      .filter(({ code }) => telling.includes(code))
      .map(({ title, sentence }) => [
        `${title}\n${fillIn(words.survey, { survey: source.survey.name, day })}`,
        sentence,
      ]);
  });
  return done({ heading: words.said, columns: words.saidColumns, rows });
};
