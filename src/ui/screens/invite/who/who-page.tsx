// Looks up who a message would reach before there is one, and settles the addresses of two households.
import { useState } from 'preact/hooks';
import type { AudienceWish, OnlyWish } from '../../../../rpc/audience';
import type { WhoFigures as Figures, WhoChoices } from '../../../../rpc/who-calls';
import { Button } from '../../../controls/button';
import { ProblemNotice } from '../../../controls/notice';
import { PageWithin } from '../../../controls/page-within';
import { WhenLoaded } from '../../../controls/screen';
import { server } from '../../../server';
import { useDoing, useLoaded } from '../../../use-call';
import { words } from '../../../words';
import type { Room, RoomProps } from '../room';
import { AudiencePart } from './audience-part';
import { emptyAudience, isWholeAudience } from './audience-state';
import { CapPart } from './cap-part';
import { OnlyPart } from './only-part';
import { SharedAddressesPart } from './shared-addresses-part';
import { WhoFigures } from './who-figures';

const openWho = () => server.openWho({});

const NamesTick = ({ on, onChange }: { readonly on: boolean; readonly onChange: (on: boolean) => void }) => (
  <label class="choice">
    <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
    <span>{words().who.names}</span>
  </label>
);

const Lookup = ({ choices }: { readonly choices: WhoChoices }) => {
  const text = words().who;
  const [audience, setAudience] = useState<AudienceWish>(emptyAudience('everyone'));
  const [only, setOnly] = useState<OnlyWish[]>([]);
  const [names, setNames] = useState(false);
  const [tried, setTried] = useState(false);
  const [figures, setFigures] = useState<Figures | undefined>(undefined);
  const { doing, run, busy } = useDoing();
  /** What was shown is of another question. */
  const asks =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      setFigures(undefined);
      set(value);
    };
  const look = () => {
    setTried(true);
    if (!isWholeAudience(audience)) return;
    const rules = audience.kind === 'partners' ? [] : only;
    const wish = { template: 'T03', kind: 'invitation', mode: 'guardian', names, audience, only: rules } as const;
    void run(async () => setFigures(await server.lookWho(wish)));
  };
  return (
    <>
      <AudiencePart choices={choices} value={audience} onChange={asks(setAudience)} tried={tried} />
      {audience.kind !== 'partners' && <OnlyPart choices={choices} value={only} onChange={asks(setOnly)} />}
      <NamesTick on={names} onChange={asks(setNames)} />
      <Button primary busy={busy} onClick={look}>
        {text.look}
      </Button>
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
      {figures !== undefined && (
        <section aria-labelledby="who-gets">
          <h2 id="who-gets">{text.getsTitle}</h2>
          <WhoFigures figures={figures} />
          <SharedAddressesPart shared={figures.shared} settled={look} />
          <CapPart cap={figures.cap} />
        </section>
      )}
    </>
  );
};

const WhoPage = ({ back }: RoomProps) => {
  const text = words().who;
  const { loaded, again } = useLoaded(openWho);
  return (
    <PageWithin backText={words().invite.sending.back} title={text.room} lead={text.roomLead} back={back}>
      <WhenLoaded loaded={loaded} again={again}>
        {(choices) => <Lookup choices={choices} />}
      </WhenLoaded>
    </PageWithin>
  );
};

export const whoRoom: Room = {
  name: 'who',
  label: () => words().who.room,
  about: () => words().who.roomAbout,
  Page: WhoPage,
};
