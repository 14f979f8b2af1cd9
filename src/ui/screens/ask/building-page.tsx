// The forms of a survey while they are being made.
import type { BuildProgress } from '../../../rpc/ask-calls';
import { Button } from '../../controls/button';
import { Notice, ProblemNotice } from '../../controls/notice';
import { PageWithin } from '../../controls/page-within';
import { Progress } from '../../controls/progress';
import { fill, words } from '../../words';
import { languageWord } from './language-word';
import { OutsideLink } from './outside-link';
import { useBuilding } from './use-building';

/** Design 3.11: what a person does where Google will not tie the form to this workbook for us. */
const LinkByHand = ({
  waiting,
  go,
}: {
  readonly waiting: NonNullable<BuildProgress['waiting']>;
  readonly go: () => void;
}) => {
  const { title, open, link, openForm, done } = words().ask.linkByHand;
  return (
    <Notice kind="warning" title={fill(title, { language: languageWord(waiting.language, waiting.languageName) })}>
      <ol>
        <li>
          {open} <OutsideLink href={waiting.editUrl}>{openForm}</OutsideLink>
        </li>
        <li>{fill(link, { workbook: waiting.workbook })}</li>
      </ol>
      <Button primary onClick={go}>
        {done}
      </Button>
    </Notice>
  );
};

export const BuildingPage = ({
  surveyId,
  back,
  built,
}: {
  readonly surveyId: string;
  readonly back: () => void;
  readonly built: () => void;
}) => {
  const { progress, building, go, stop } = useBuilding(surveyId, built);
  const waiting = building.state === 'stopped' ? progress?.waiting : undefined;
  return (
    <PageWithin backText={words().ask.backToSurveys} title={words().ask.create} lead={words().ask.creating} back={back}>
      <Progress done={progress?.done ?? 0} total={progress?.total ?? 0} text={words().ask.progress} />
      {building.state === 'going' && (
        <p class="loading">
          <span class="spinner" aria-hidden="true" /> {words().common.working}
          <Button quiet onClick={stop}>
            {words().common.stop}
          </Button>
        </p>
      )}
      {waiting !== undefined && waiting !== null && <LinkByHand waiting={waiting} go={go} />}
      {building.state === 'stopped' && !waiting && (
        <Notice kind="hint" title={words().ask.stopped}>
          <Button primary onClick={go}>
            {words().common.goOn}
          </Button>
        </Notice>
      )}
      {building.state === 'failed' && <ProblemNotice problem={building.problem} again={go} />}
    </PageWithin>
  );
};
