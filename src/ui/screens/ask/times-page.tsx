// Who gets which time for a 1:1 talk: looked at first, written down by one button.
import { useState } from 'preact/hooks';
import type { TalkTimes } from '../../../rpc/booking-calls';
import { Button } from '../../controls/button';
import { Notice, ProblemNotice } from '../../controls/notice';
import { PageWithin } from '../../controls/page-within';
import { WhenLoaded } from '../../controls/screen';
import { server } from '../../server';
import { useDoing, useLoaded } from '../../use-call';
import { counted, words } from '../../words';
import { NoticeList } from '../listen/notice-list';
import { TalkFamilies } from './talk-families';

const Lists = ({ times }: { readonly times: TalkTimes }) => {
  const text = words().booking.times;
  const { given, having, waiting, takenBack, nameless, notices } = times;
  const alone = (families: TalkTimes['waiting']) => families.map((family) => ({ family }));
  return (
    <>
      <NoticeList notices={notices} />
      {given.length + waiting.length + takenBack.length === 0 && <p>{text.nobody}</p>}
      <TalkFamilies title={counted(text.given, given.length)} families={given} />
      <TalkFamilies title={counted(text.waiting, waiting.length)} hint={text.waitingHint} families={alone(waiting)} />
      <TalkFamilies
        title={counted(text.takenBack, takenBack.length)}
        hint={text.takenBackHint}
        families={alone(takenBack)}
      />
      {nameless > 0 && (
        <Notice kind="warning">
          <p>{counted(text.nameless, nameless)}</p>
        </Notice>
      )}
      <TalkFamilies title={counted(text.having, having.length)} families={having} closed />
    </>
  );
};

/** What to ask and where to write it, for whoever holds the talk (S35). */
const Guide = () => {
  const text = words().booking.times;
  const { doing, run, busy } = useDoing();
  const [said, setSaid] = useState('');
  const print = () =>
    run(async () => {
      await server.printTalkGuide({});
      setSaid(text.guideShown);
    });
  return (
    <>
      <Button busy={busy} onClick={print}>
        {text.guide}
      </Button>
      <p role="status" class="field-hint">
        {said}
      </p>
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
    </>
  );
};

export const TimesPage = ({ surveyId, back }: { readonly surveyId: string; readonly back: () => void }) => {
  const text = words().booking.times;
  const { loaded, again, replace } = useLoaded((): Promise<TalkTimes> => server.previewTimes({ surveyId }));
  const { doing, run, busy } = useDoing();
  const [said, setSaid] = useState('');
  const write = () =>
    run(async () => {
      const times = await server.writeTimes({ surveyId });
      replace(times);
      setSaid(times.written === 0 ? text.writtenNone : counted(text.written, times.written));
    });
  return (
    <PageWithin backText={text.back} title={text.title} lead={text.lead} back={back}>
      <WhenLoaded loaded={loaded} again={again}>
        {(times) => (
          <>
            {said !== '' && (
              <Notice kind="good">
                <p>{said}</p>
              </Notice>
            )}
            <Lists times={times} />
            {times.given.length > 0 && (
              <Button primary busy={busy} onClick={write}>
                {text.write}
              </Button>
            )}
            {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
          </>
        )}
      </WhenLoaded>
      <Button busy={busy} onClick={again}>
        {text.look}
      </Button>
      <Guide />
    </PageWithin>
  );
};
