// What can be done with a form that stays open all year, beside what every survey has.
import type { AskSurvey } from '../../../rpc/ask-calls';
import { Button } from '../../controls/button';
import { words } from '../../words';
import type { AskView } from './ask-view';
import { InterestPart } from './interest-part';
import { OptOutPart } from './opt-out-part';
import { RefreshPart } from './refresh-part';

interface StandingPartProps {
  readonly survey: AskSurvey;
  readonly go: (view: AskView) => void;
}

export const StandingPart = ({ survey, go }: StandingPartProps) => (
  <div class="ask-standing">
    {survey.purpose === 'rsvp' && (
      <Button onClick={() => go({ at: 'heads', surveyId: survey.id })}>{words().booking.heads.open}</Button>
    )}
    {survey.purpose === 'oneToOne' && (
      <Button onClick={() => go({ at: 'times', surveyId: survey.id })}>{words().booking.times.open}</Button>
    )}
    {(survey.purpose === 'leadership' || survey.purpose === 'contact') && <InterestPart surveyId={survey.id} />}
    {survey.purpose === 'optOut' && <OptOutPart surveyId={survey.id} />}
    {survey.state !== 'closed' && survey.purpose !== 'contact' && survey.purpose !== 'optOut' && (
      <RefreshPart survey={survey} />
    )}
  </div>
);
