// Families who would like to lead or tutor come to Leads to call: when the page opens, and at each press of the button.
import type { TakenInterest } from '../../../rpc/booking-calls';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { WhenLoaded } from '../../controls/screen';
import { server } from '../../server';
import { useLoaded } from '../../use-call';
import { counted, words } from '../../words';
import { NoticeList } from '../listen/notice-list';

const Taken = ({ taken: { answers, added, nameless, notices } }: { readonly taken: TakenInterest }) => {
  const text = words().booking.interest;
  return (
    <>
      <NoticeList notices={notices} />
      {added > 0 && (
        <Notice kind="good">
          <p>{counted(text.added, added)}</p>
        </Notice>
      )}
      {added === 0 && <p>{answers === 0 ? text.none : counted(text.nothingNew, answers)}</p>}
      {nameless > 0 && <p class="field-hint">{counted(text.nameless, nameless)}</p>}
    </>
  );
};

export const InterestPart = ({ surveyId }: { readonly surveyId: string }) => {
  const text = words().booking.interest;
  const { loaded, again, isLoading } = useLoaded((): Promise<TakenInterest> => server.takeInterest({ surveyId }), {
    stays: true,
  });
  return (
    <section>
      <h2>{text.title}</h2>
      <WhenLoaded loaded={loaded} again={again}>
        {(taken) => <Taken taken={taken} />}
      </WhenLoaded>
      <Button busy={isLoading} onClick={again}>
        {text.look}
      </Button>
    </section>
  );
};
