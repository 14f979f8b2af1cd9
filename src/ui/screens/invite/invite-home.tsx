// The step's first page: family lists, surveys that can be sent, and the invitations so far.
import { surveyOpens } from '../../../domain/invitation/campaign';
import type { CampaignSummary, InviteHome as Home, InviteSurvey } from '../../../rpc/invite-calls';
import { Button } from '../../controls/button';
import { Screen } from '../../controls/screen';
import { goTo } from '../../place';
import { fill, words } from '../../words';
import { dayText } from '../plan/day-text';
import { campaignName, campaignState } from './campaign-state';
import { FamilyListsCard } from './family-lists-card';
import type { InviteView } from './invite-view';
import { rooms } from './rooms';

type Go = (view: InviteView) => void;

const CampaignItem = ({ campaign, go }: { readonly campaign: CampaignSummary; readonly go: Go }) => {
  const { kind, text } = campaignState(campaign.figures);
  return (
    <li>
      <button type="button" class="step" onClick={() => go({ at: 'campaign', campaign: campaign.id })}>
        <span class="step-text">
          <span class="step-name">{campaignName(campaign)}</span>
          <span class="step-about">{fill(words().invite.home.confirmed, { day: dayText(campaign.confirmedOn) })}</span>
          <span class={`step-state step-state-${kind}`}>{campaign.copied ? words().invite.home.copied : text}</span>
        </span>
      </button>
    </li>
  );
};

const SurveyItem = ({ survey, home, go }: { readonly survey: InviteSurvey; readonly home: Home; readonly go: Go }) => {
  const text = words().invite.home;
  const asked = home.campaigns.some(
    (campaign) => campaign.survey === survey.id && campaign.template === surveyOpens && !campaign.copied,
  );
  const listed = home.lists !== null && home.lists.children > 0;
  return (
    <li class="card">
      <h3>{survey.name}</h3>
      <p>{survey.ready.length === 0 ? text.notOpen : fill(text.openIn, { languages: survey.ready.join(', ') })}</p>
      {survey.ready.length > 0 ? (
        listed && (
          <Button
            primary={!asked}
            onClick={() => go({ at: 'wish', start: { template: surveyOpens, survey: survey.id } })}
          >
            {text.newTitle}
          </Button>
        )
      ) : (
        <Button onClick={() => goTo('ask')}>{text.goAsk}</Button>
      )}
    </li>
  );
};

const Rooms = ({ go }: { readonly go: Go }) =>
  rooms.length === 0 ? null : (
    <nav aria-label={words().invite.home.rooms}>
      <ul class="steps">
        {rooms.map((room) => (
          <li key={room.name}>
            <button type="button" class="step" onClick={() => go({ at: 'room', room })}>
              <span class="step-text">
                <span class="step-name">{room.label()}</span>
                <span class="step-about">{room.about()}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );

export const InviteHome = ({
  home,
  go,
  replace,
}: {
  readonly home: Home;
  readonly go: Go;
  readonly replace: (home: Home) => void;
}) => {
  const text = words().invite.home;
  return (
    <Screen title={words().home.steps.invite.name} lead={words().home.steps.invite.about}>
      <FamilyListsCard home={home} fillThem={() => go({ at: 'lists' })} replace={replace} />
      {home.lists !== null && home.lists.children > 0 && (
        <p>
          <Button onClick={() => go({ at: 'choose' })}>{text.write}</Button>
        </p>
      )}
      {home.campaigns.length > 0 && (
        <>
          <h2>{text.invitations}</h2>
          <ul class="steps">
            {home.campaigns.map((campaign) => (
              <CampaignItem key={campaign.id} campaign={campaign} go={go} />
            ))}
          </ul>
        </>
      )}
      <h2>{words().invite.wish.survey}</h2>
      {home.surveys.length === 0 && (
        <>
          <p>{text.noSurveys}</p>
          <Button onClick={() => goTo('ask')}>{text.goAsk}</Button>
        </>
      )}
      <ul class="invite-surveys">
        {home.surveys.map((survey) => (
          <SurveyItem key={survey.id} survey={survey} home={home} go={go} />
        ))}
      </ul>
      <Rooms go={go} />
    </Screen>
  );
};
