// The room *Other senders*: what is away, what came from elsewhere, and the ways to hand over and to load.
import '../../listen/roll-up/roll-up.css';
import { useState } from 'preact/hooks';
import type { HandOverHome } from '../../../../rpc/hand-over-calls';
import { Button } from '../../../controls/button';
import { Notice } from '../../../controls/notice';
import { PageWithin } from '../../../controls/page-within';
import { WhenLoaded } from '../../../controls/screen';
import { server } from '../../../server';
import { useLoaded } from '../../../use-call';
import { words } from '../../../words';
import type { RoomProps } from '../room';
import { AwayCard } from './away-card';
import { ChoosePage } from './choose-page';
import { HereCard } from './here-card';
import { LoadPage } from './load-page';

type At = 'home' | 'give' | 'load';

const Home = ({
  home,
  replace,
  go,
}: {
  readonly home: HandOverHome;
  readonly replace: (home: HandOverHome) => void;
  readonly go: (at: At) => void;
}) => {
  const text = words().handOver;
  const { campaigns, away, here } = home;
  return (
    <>
      {campaigns.length + away.length + here.length === 0 && (
        <Notice kind="hint">
          <p>{text.nothing}</p>
        </Notice>
      )}
      {campaigns.length > 0 && (
        <Button primary onClick={() => go('give')}>
          {text.give}
        </Button>
      )}
      <Button primary={campaigns.length === 0} onClick={() => go('load')}>
        {text.load}
      </Button>
      <p class="field-hint">{text.loadHint}</p>
      {away.length > 0 && <h2>{text.awayTitle}</h2>}
      <ul class="listen-sources">
        {away.map((slice) => (
          <AwayCard key={slice.id} slice={slice} replace={replace} />
        ))}
      </ul>
      {here.length > 0 && <h2>{text.hereTitle}</h2>}
      <ul class="listen-sources">
        {here.map((slice) => (
          <HereCard key={slice.id} slice={slice} />
        ))}
      </ul>
    </>
  );
};

export const HandOverPage = ({ back }: RoomProps) => {
  const text = words().handOver;
  const [at, setAt] = useState<At>('home');
  const { loaded, again, replace } = useLoaded(() => server.openHandOver({}));
  const home = () => {
    setAt('home');
    again();
  };
  if (at === 'load') return <LoadPage back={home} />;
  if (at === 'give' && loaded.state === 'ready') return <ChoosePage campaigns={loaded.value.campaigns} back={home} />;
  return (
    <PageWithin title={text.room} lead={text.lead} back={back} backText={text.back}>
      <WhenLoaded loaded={loaded} again={again}>
        {(value) => <Home home={value} replace={replace} go={setAt} />}
      </WhenLoaded>
    </PageWithin>
  );
};
