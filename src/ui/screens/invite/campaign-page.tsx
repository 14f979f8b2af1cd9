// One invitation: sending it, how far it is, and everyone who needs a person.
import { useState } from 'preact/hooks';
import type { CampaignView, SendFigures } from '../../../rpc/invite-calls';
import { Button } from '../../controls/button';
import { Notice, ProblemNotice } from '../../controls/notice';
import { PageWithin } from '../../controls/page-within';
import { WhenLoaded } from '../../controls/screen';
import { server } from '../../server';
import { useDoing, useLoaded } from '../../use-call';
import { counted, words } from '../../words';
import { campaignName } from './campaign-state';
import { FigureList } from './figure-list';
import { CallsPage } from './reach/calls-page';
import { LettersPage } from './reach/letters-page';
import { ReachPart, type ReachPlace } from './reach/reach-part';
import { ReminderPart } from './reminder-part';
import { SendControls } from './send-controls';
import { SendingPart } from './sending-part';
import { UnsentLists } from './unsent-lists';
import { useSending } from './use-sending';
import type { WishStart } from './wish-draft';

const shownStates = ['sent', 'open', 'claimed', 'unknown', 'failed', 'handed over', 'canceled'] as const;

interface BodyProps {
  readonly view: CampaignView;
  readonly replace: (view: CampaignView) => void;
  readonly go: (place: ReachPlace) => void;
}

/** Figures move with each slice; the lists are read anew when sending ends. */
const Body = ({ view, replace, go }: BodyProps) => {
  const text = words().invite.sending;
  const [moving, setMoving] = useState<SendFigures | undefined>(undefined);
  const [told, setTold] = useState('');
  const { doing, run, busy } = useDoing();
  const look = () =>
    run(async () => {
      replace(await server.openCampaign({ campaign: view.id }));
      setMoving(undefined);
    });
  const { sending, start, stop } = useSending(view.id, setMoving, () => void look());
  const figures = moving ?? view.figures;
  const still = sending.state !== 'busy' && !view.copied;
  const settle = (key: string, arrived: boolean) =>
    void run(async () => replace(await server.settleUnknown({ campaign: view.id, key, arrived })));
  const recheck = () =>
    run(async () => {
      const { reopened, view: next } = await server.recheckUnsent({ campaign: view.id });
      replace(next);
      setTold(counted(text.reopened, reopened));
    });
  return (
    <>
      {!view.copied && (
        <SendingPart
          view={view}
          figures={figures}
          sending={sending}
          start={(early) => void start(early)}
          stop={stop}
          look={() => void look()}
        />
      )}
      {still && <SendControls view={{ ...view, figures }} replace={replace} />}
      <FigureList
        figures={shownStates.map((state) => ({
          name: text.figures[state],
          value: figures[state],
          always: state === 'sent',
        }))}
      />
      <ReachPart byHand={view.byHand} go={go} disabled={busy || sending.state === 'busy'} />
      <UnsentLists view={view} settle={still ? settle : undefined} busy={busy} />
      {still && !view.handedHere && figures.failed + figures.call + figures.letter > 0 && (
        <Button busy={busy} onClick={() => void recheck()}>
          {text.recheck}
        </Button>
      )}
      <p role="status">{told}</p>
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
      <Button
        quiet
        disabled={busy}
        onClick={() => void run(async () => void (await server.showSheet({ sheetId: view.sendLog })))}
      >
        {text.showLog}
      </Button>
    </>
  );
};

export const CampaignPage = ({
  campaign,
  back,
  startAsNew,
}: {
  readonly campaign: string;
  readonly back: () => void;
  readonly startAsNew: (start: WishStart) => void;
}) => {
  const { loaded, again, replace } = useLoaded(() => server.openCampaign({ campaign }));
  const [within, setWithin] = useState<ReachPlace | undefined>();
  const leave = () => {
    setWithin(undefined);
    again();
  };
  if (within === 'calls') return <CallsPage campaign={campaign} back={leave} />;
  if (within === 'letters') return <LettersPage campaign={campaign} back={leave} />;
  const title = loaded.state === 'ready' ? campaignName(loaded.value) : words().home.steps.invite.name;
  return (
    <PageWithin backText={words().invite.sending.back} title={title} back={back}>
      <WhenLoaded loaded={loaded} again={again}>
        {(view) => (
          <>
            {view.copied && (
              <Notice kind="warning">
                <p>{words().invite.sending.copied}</p>
                {!view.handedHere && (
                  <Button
                    onClick={() => startAsNew({ template: view.template, survey: view.survey, about: view.about })}
                  >
                    {words().invite.preview.asNew}
                  </Button>
                )}
              </Notice>
            )}
            <Body view={view} replace={replace} go={setWithin} />
            <ReminderPart view={view} start={startAsNew} />
          </>
        )}
      </WhenLoaded>
    </PageWithin>
  );
};
