// The room *How it went*: the figures of all messages, then of each, by school and by language, then what may leave the workbook.
import './after.css';
import type { AfterHome, SentCampaignView, SentGroupView } from '../../../../rpc/after-calls';
import { PageWithin } from '../../../controls/page-within';
import { WhenLoaded } from '../../../controls/screen';
import { server } from '../../../server';
import { useLoaded } from '../../../use-call';
import { fill, words } from '../../../words';
import { dayText } from '../../plan/day-text';
import type { RoomProps } from '../room';
import { LogPart, PrintPart } from './leave-parts';
import { SaveLog } from './save-log';
import { SchoolPart } from './school-part';
import { SentFigures } from './sent-figures';

const comingFigures = ({ coming }: SentCampaignView) => {
  const text = words().after.figures;
  if (coming === null) return [];
  return (['yes', 'maybe', 'no'] as const).map((said) => ({ name: text[said], value: coming[said] }));
};

const Campaign = ({ campaign }: { readonly campaign: SentCampaignView }) => {
  const text = words().after;
  const { id, name, day, wave, figures, returned } = campaign;
  const back = returned === null ? [] : [{ name: text.figures.returned, value: returned }];
  return (
    <details class="invite-unsent">
      <summary>{fill(text.summary, { name, day: dayText(day) })}</summary>
      {wave > 1 && <p>{fill(text.wave, { n: wave })}</p>}
      <SentFigures figures={figures} more={[...back, ...comingFigures(campaign)]} />
      {returned !== null && <p class="field-hint">{text.figures.returnedHint}</p>}
      {figures.messages > 0 && <SaveLog campaign={id} label={text.saveThis} />}
    </details>
  );
};

const groupName = ({ kind, name }: SentGroupView, by: 'school' | 'language'): string => {
  const text = words().after;
  if (kind === 'named') return name;
  return kind === 'several' && by === 'school' ? text.several : text.unknownPlace;
};

const Table = ({ by, groups }: AfterHome['tables'][number]) => (
  <section>
    <h2>{words().after.by[by]}</h2>
    {groups.map((group) => (
      <details class="invite-unsent" key={`${group.kind} ${group.name}`}>
        <summary>
          <span dir="auto">{groupName(group, by)}</span> ({group.figures.messages})
        </summary>
        <SentFigures figures={group.figures} />
      </details>
    ))}
  </section>
);

const Home = ({ home }: { readonly home: AfterHome }) => {
  const text = words().after;
  const hasSent = home.all.messages > 0;
  return (
    <>
      {hasSent ? (
        <>
          <h2>{text.all}</h2>
          <SentFigures figures={home.all} />
          <h2>{text.campaigns}</h2>
          {home.campaigns.map((campaign) => (
            <Campaign key={`${campaign.id} ${campaign.wave}`} campaign={campaign} />
          ))}
          {home.tables.map((table) => (
            <Table key={table.by} {...table} />
          ))}
          <PrintPart />
        </>
      ) : (
        <p>{text.nothing}</p>
      )}
      {home.schools.length > 0 && <SchoolPart schools={home.schools} />}
      {hasSent && <LogPart />}
    </>
  );
};

export const AfterScreen = ({ back }: RoomProps) => {
  const text = words().after;
  const { loaded, again } = useLoaded(() => server.openAfter({}));
  return (
    <PageWithin title={text.room} lead={text.lead} back={back} backText={text.back}>
      <WhenLoaded loaded={loaded} again={again}>
        {(home) => <Home home={home} />}
      </WhenLoaded>
    </PageWithin>
  );
};
