// The room *Who is missing*: plain sentences first, then a table a breakdown, then whom to ask next.
import './missing.css';
import { useState } from 'preact/hooks';
import type { MissingHome } from '../../../../rpc/missing-calls';
import { Button } from '../../../controls/button';
import { ProblemNotice } from '../../../controls/notice';
import { PageWithin } from '../../../controls/page-within';
import { WhenLoaded } from '../../../controls/screen';
import { server } from '../../../server';
import { useDoing, useLoaded } from '../../../use-call';
import { fill, words } from '../../../words';
import { NoticeList } from '../notice-list';
import type { RoomProps } from '../room';
import { AskNextPart } from './ask-next-part';
import { GroupTable } from './group-table';
import { MissingSentences } from './missing-sentences';

const PrintPart = ({ surveyId }: { readonly surveyId: string }) => {
  const text = words().missing;
  const { doing, run, busy } = useDoing();
  const [said, setSaid] = useState('');
  const print = () =>
    run(async () => {
      setSaid('');
      await server.printMissing({ surveyId });
      setSaid(text.printed);
    });
  return (
    <section>
      <Button busy={busy} onClick={print}>
        {text.print}
      </Button>
      <p class="field-hint">{text.printHint}</p>
      <p role="status">{said}</p>
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
    </section>
  );
};

const Home = ({ home, surveyId }: { readonly home: MissingHome; readonly surveyId: string }) => (
  <>
    <NoticeList notices={home.notices} />
    <MissingSentences home={home} />
    {home.askNext !== null && <AskNextPart surveyId={surveyId} askNext={home.askNext} />}
    {home.tables.map((table) => (
      <GroupTable key={table.by} table={table} isConfidential={home.isConfidential} />
    ))}
    <p class="field-hint">{words().missing.reachedHint}</p>
    {home.isConfidential && <PrintPart surveyId={surveyId} />}
  </>
);

const OfSurvey = ({ surveyId }: { readonly surveyId: string }) => {
  const { loaded, again } = useLoaded(() => server.openMissing({ surveyId }));
  return (
    <WhenLoaded loaded={loaded} again={again}>
      {(home) => <Home home={home} surveyId={surveyId} />}
    </WhenLoaded>
  );
};

export const MissingScreen = ({ source, title, back }: RoomProps) => {
  const text = words().missing;
  return (
    <PageWithin title={text.room} lead={fill(text.lead, { title })} back={back} backText={text.back}>
      {'surveyId' in source && <OfSurvey surveyId={source.surveyId} />}
    </PageWithin>
  );
};
