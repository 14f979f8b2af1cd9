// Families who want no more surveys are marked in the lists: when the page opens, and before each invitation.
import type { TakenOptOuts } from '../../../rpc/booking-calls';
import { Button } from '../../controls/button';
import { Notice, ProblemNotice } from '../../controls/notice';
import { WhenLoaded } from '../../controls/screen';
import { server } from '../../server';
import { useDoing, useLoaded } from '../../use-call';
import { counted, fill, words } from '../../words';
import { NoticeList } from '../listen/notice-list';

interface TakenProps {
  readonly surveyId: string;
  readonly taken: TakenOptOuts;
  readonly replace: (taken: TakenOptOuts) => void;
}

const Unknown = ({ surveyId, taken: { unknown }, replace }: TakenProps) => {
  const text = words().booking.optOuts;
  const { doing, run, busy } = useDoing();
  if (unknown.length === 0) return null;
  return (
    <Notice kind="warning" title={counted(text.unknown, unknown.length)}>
      <ul>
        {unknown.map(({ key, name, address }) => (
          <li key={key}>
            <bdi>{name}</bdi> {address === '' ? text.noAddress : address}
            <br />
            <button
              type="button"
              class="button button-quiet"
              aria-label={fill(text.doneOf, { who: name || address })}
              disabled={busy}
              onClick={() => run(async () => replace(await server.settleOptOut({ surveyId, key })))}
            >
              {text.done}
            </button>
          </li>
        ))}
      </ul>
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
    </Notice>
  );
};

const Taken = (props: TakenProps) => {
  const text = words().booking.optOuts;
  const { answers, marked, unknown, notices } = props.taken;
  return (
    <>
      <NoticeList notices={notices} />
      {marked > 0 && (
        <Notice kind="good">
          <p>{counted(text.marked, marked)}</p>
        </Notice>
      )}
      <Unknown {...props} />
      {marked + unknown.length === 0 && <p>{answers === 0 ? text.none : counted(text.already, answers)}</p>}
    </>
  );
};

export const OptOutPart = ({ surveyId }: { readonly surveyId: string }) => {
  const text = words().booking.optOuts;
  const { loaded, again, replace, isLoading } = useLoaded(
    (): Promise<TakenOptOuts> => server.takeOptOuts({ surveyId }),
    { stays: true },
  );
  return (
    <section>
      <h2>{text.title}</h2>
      <WhenLoaded loaded={loaded} again={again}>
        {(taken) => <Taken surveyId={surveyId} taken={taken} replace={replace} />}
      </WhenLoaded>
      <p class="field-hint">{text.hint}</p>
      <Button busy={isLoading} onClick={again}>
        {text.look}
      </Button>
    </section>
  );
};
