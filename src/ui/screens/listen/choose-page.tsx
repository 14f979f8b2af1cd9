// What can be counted: the surveys with their answers so far, and other tabs that look like answers.

import type { ListenHome, ListenSurvey, ListenTab } from '../../../rpc/listen-calls';
import type { ListenSource } from '../../../rpc/listen-source';
import { Button } from '../../controls/button';
import { Screen, WhenLoaded } from '../../controls/screen';
import { server } from '../../server';
import { useLoaded } from '../../use-call';
import { counted, fill, words } from '../../words';
import { OpenLoopList } from './loop/open-loops';

interface ChooseProps {
  readonly hearSurvey: (surveyId: string) => void;
  readonly hearTab: (sheetId: number) => void;
  readonly setUp: (sheetId: number) => void;
  /** To the record of what was heard. */
  readonly enterLoop: (source: ListenSource, title: string) => void;
  /** Puts the figures of many workbooks together. */
  readonly together: () => void;
}

const SurveyCard = ({
  survey: { id, name, answers, onPaper, forms },
  min,
  primary,
  hear,
}: {
  readonly survey: ListenSurvey;
  readonly min: number;
  readonly primary: boolean;
  readonly hear: (surveyId: string) => void;
}) => {
  const text = words().listen.choose;
  return (
    <li class="card">
      <h3>{name}</h3>
      <p>{counted(text.answers, answers)}</p>
      {(forms.length > 1 || onPaper > 0) && (
        <ul class="listen-forms">
          {forms.map((form) => (
            <li key={form.language}>
              {form.answers === null
                ? fill(text.formMissing, { language: form.language })
                : fill(text.form, { language: form.language, n: form.answers })}
            </li>
          ))}
          {onPaper > 0 && <li>{fill(text.onPaper, { n: onPaper })}</li>}
        </ul>
      )}
      {answers === 0 && <p>{text.none}</p>}
      {answers > 0 && answers < min && <p>{fill(text.few, { n: min })}</p>}
      {answers > 0 && (
        <Button primary={primary} onClick={() => hear(id)}>
          {text.count}
          <span class="visually-hidden">{name}</span>
        </Button>
      )}
    </li>
  );
};

const TabCard = ({
  tab: { sheetId, name, answers, setUp: isSetUp },
  hearTab,
  setUp,
}: { readonly tab: ListenTab } & Pick<ChooseProps, 'hearTab' | 'setUp'>) => {
  const text = words().listen.choose;
  return (
    <li class="card">
      <h3>{name}</h3>
      <p>{counted(text.rows, answers)}</p>
      <Button onClick={() => (isSetUp ? hearTab(sheetId) : setUp(sheetId))}>
        {isSetUp ? text.count : text.setUp}
        <span class="visually-hidden"> {name}</span>
      </Button>
      {isSetUp && (
        <Button quiet onClick={() => setUp(sheetId)}>
          {text.change}
          <span class="visually-hidden"> {name}</span>
        </Button>
      )}
    </li>
  );
};

const Sources = ({
  home,
  hearSurvey,
  hearTab,
  setUp,
  enterLoop,
  together,
}: ChooseProps & { readonly home: ListenHome }) => {
  const text = words().listen.choose;
  const first = home.surveys.find(({ answers }) => answers > 0)?.id;
  return (
    <>
      <OpenLoopList enter={enterLoop} />
      <h2>{text.surveys}</h2>
      {home.surveys.length === 0 && <p>{text.noSurveys}</p>}
      <ul class="listen-sources">
        {home.surveys.map((survey) => (
          <SurveyCard
            key={survey.id}
            survey={survey}
            min={home.minGroupSize}
            primary={survey.id === first}
            hear={hearSurvey}
          />
        ))}
      </ul>
      <h2>{text.tabs}</h2>
      <p>{home.tabs.length === 0 ? text.noTabs : text.tabsHint}</p>
      <ul class="listen-sources">
        {home.tabs.map((tab) => (
          <TabCard key={tab.sheetId} tab={tab} hearTab={hearTab} setUp={setUp} />
        ))}
      </ul>
      <h2>{words().rollUp.door}</h2>
      <p>{words().rollUp.doorHint}</p>
      <Button onClick={together}>{words().rollUp.door}</Button>
      <p class="foot">{fill(text.rule, { n: home.minGroupSize })}</p>
    </>
  );
};

export const ChoosePage = (props: ChooseProps) => {
  const { loaded, again } = useLoaded(() => server.openListen({}));
  return (
    <Screen title={words().home.steps.listen.name} lead={words().listen.choose.lead}>
      <WhenLoaded loaded={loaded} again={again}>
        {(home) => <Sources home={home} {...props} />}
      </WhenLoaded>
    </Screen>
  );
};
