// How many of the invited have answered a confidential survey.
import { Notice } from '../../controls/notice';
import { WhenLoaded } from '../../controls/screen';
import { server } from '../../server';
import { useLoaded } from '../../use-call';
import { counted, fill, words } from '../../words';

export const AnsweredFigures = ({ surveyId }: { readonly surveyId: string }) => {
  const { loaded, again } = useLoaded(() => server.countAnswered({ surveyId }));
  const text = words().ask.answered;
  return (
    <WhenLoaded loaded={loaded} again={again}>
      {({ invited, answered, askNext }) => (
        <Notice kind="hint" title={invited === 0 ? text.nobody : fill(text.title, { answered, invited })}>
          {invited > 0 && <p>{counted(text.askNext, askNext)}</p>}
          <p>{text.noCode}</p>
        </Notice>
      )}
    </WhenLoaded>
  );
};
