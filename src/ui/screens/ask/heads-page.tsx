// Who comes to each event: heads, plates, and what families need, for staff alone.
import type { HeadCounts, HeadsOfEvent } from '../../../rpc/booking-calls';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { PageWithin } from '../../controls/page-within';
import { WhenLoaded } from '../../controls/screen';
import { server } from '../../server';
import { useLoaded } from '../../use-call';
import { counted, fill, words } from '../../words';
import { FigureList } from '../invite/figure-list';
import { NoticeList } from '../listen/notice-list';

const Named = ({
  title,
  list,
}: {
  readonly title: string;
  readonly list: readonly { readonly name: string; readonly n: number }[];
}) =>
  list.length === 0 ? null : (
    <>
      <h2>{title}</h2>
      <FigureList figures={list.map(({ name, n }) => ({ name, value: n }))} />
    </>
  );

const Event = ({ event, shares }: { readonly event: HeadsOfEvent; readonly shares: HeadCounts['shares'] }) => {
  const text = words().booking.heads;
  const { said, yes, maybe, assumed, unreadable } = event;
  return (
    <>
      <FigureList
        figures={[
          { name: text.said.yes, value: said.yes, always: true },
          { name: text.said.maybe, value: said.maybe, always: true },
          { name: text.said.no, value: said.no, always: true },
          { name: text.said.nothing, value: said.nothing },
          { name: text.adultsYes, value: yes.adults },
          { name: text.childrenYes, value: yes.children },
          { name: text.adultsMaybe, value: maybe.adults },
          { name: text.childrenMaybe, value: maybe.children },
          { name: text.plates, value: event.plates, always: true },
        ]}
      />
      <p class="field-hint">{fill(text.platesHow, shares)}</p>
      {assumed > 0 && <p class="field-hint">{counted(text.assumed, assumed)}</p>}
      {unreadable > 0 && <p class="field-hint">{counted(text.unreadable, unreadable)}</p>}
      <Named title={text.needs} list={event.needs} />
      <Named title={text.languages} list={event.languages} />
      <Named title={text.wouldHelp} list={event.wouldHelp} />
      {event.asks.length > 0 && (
        <>
          <h2>{text.asks}</h2>
          <ul>
            {event.asks.map((ask) => (
              <li key={ask} dir="auto">
                {ask}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};

const Heads = ({ heads }: { readonly heads: HeadCounts }) => {
  const text = words().booking.heads;
  const { answers, events, withoutEvent, unknownEvent, shares, notices } = heads;
  return (
    <>
      <p>{answers === 0 ? text.none : counted(text.answers, answers)}</p>
      <NoticeList notices={notices} />
      {events.map((event, at) => (
        <details class="ask-event" key={event.event} open={at === 0}>
          <summary>
            {event.name}
            <span class="choice-hint">
              {event.when === 'ahead' ? '' : `${text.when[event.when]}. `}
              {fill(text.summary, event.said)}
            </span>
          </summary>
          <Event event={event} shares={shares} />
        </details>
      ))}
      {withoutEvent + unknownEvent > 0 && (
        <Notice kind="warning">
          {withoutEvent > 0 && <p>{counted(text.without, withoutEvent)}</p>}
          {unknownEvent > 0 && <p>{counted(text.unknown, unknownEvent)}</p>}
        </Notice>
      )}
      {answers > 0 && <p class="field-hint">{text.twice}</p>}
    </>
  );
};

export const HeadsPage = ({ surveyId, back }: { readonly surveyId: string; readonly back: () => void }) => {
  const text = words().booking.heads;
  const { loaded, again, isLoading } = useLoaded((): Promise<HeadCounts> => server.countHeads({ surveyId }), {
    stays: true,
  });
  return (
    <PageWithin backText={text.back} title={text.title} lead={text.lead} back={back}>
      <WhenLoaded loaded={loaded} again={again}>
        {(heads) => <Heads heads={heads} />}
      </WhenLoaded>
      <Button busy={isLoading} onClick={again}>
        {text.again}
      </Button>
    </PageWithin>
  );
};
