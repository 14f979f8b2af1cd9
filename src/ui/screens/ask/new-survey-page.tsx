// A new survey: its purpose, its questions, its languages, and whether it asks for the school.
import { useState } from 'preact/hooks';
import type { AskHome, BuildProgress } from '../../../rpc/ask-calls';
import { Button } from '../../controls/button';
import { Choices } from '../../controls/choices';
import { Notice, ProblemNotice } from '../../controls/notice';
import { PageWithin } from '../../controls/page-within';
import { WhenLoaded } from '../../controls/screen';
import { server } from '../../server';
import { useDoing, useLoaded } from '../../use-call';
import { fill, words } from '../../words';
import { PreviewPage } from './preview-page';
import { QuestionChoice } from './question-choice';

const asked = ['needs', 'pulse', 'yearEnd'] as const;
type Asked = (typeof asked)[number];
const later = ['event', 'proposal', 'leadership', 'oneToOne', 'rsvp'] as const;

const Purpose = ({ chosen, onChange }: { readonly chosen: Asked; readonly onChange: (chosen: Asked) => void }) => (
  <>
    <Choices
      legend={words().ask.purposeTitle}
      options={asked.map((purpose) => ({
        value: purpose,
        label: words().ask.purposes[purpose].name,
        hint: words().ask.purposes[purpose].about,
      }))}
      chosen={[chosen]}
      onChange={([one]) => onChange(asked.find((purpose) => purpose === one) ?? chosen)}
      single
    />
    <details class="ask-later">
      <summary>{words().ask.laterPurposes}</summary>
      <ul>
        {later.map((purpose) => (
          <li key={purpose}>
            {words().ask.purposes[purpose].name}: {words().ask.purposes[purpose].about}
          </li>
        ))}
      </ul>
    </details>
  </>
);

/** The questions of the purpose, all of them until some are taken out. */
const Questions = ({
  purpose,
  codes,
  onChange,
}: {
  readonly purpose: Asked;
  readonly codes: readonly string[] | undefined;
  readonly onChange: (codes: readonly string[]) => void;
}) => {
  const { loaded, again } = useLoaded(async () => {
    const offered = await server.offerQuestions({ purpose });
    if (codes === undefined) onChange(offered.questions.map(({ code }) => code));
    return offered;
  });
  return (
    <WhenLoaded loaded={loaded} again={again}>
      {(offered) => <QuestionChoice offered={offered} codes={codes ?? []} onChange={onChange} />}
    </WhenLoaded>
  );
};

const SchoolQuestion = ({
  school,
  asks,
  onChange,
}: {
  readonly school: AskHome['school'];
  readonly asks: boolean;
  readonly onChange: (asks: boolean) => void;
}) =>
  school.state === 'can-ask' ? (
    <Choices
      legend={words().ask.schoolTitle}
      options={[
        {
          value: 'yes',
          label: words().ask.schoolAsk,
          hint: fill(words().ask.schoolAskHint, { minGroupSize: school.minGroupSize }),
        },
      ]}
      chosen={asks ? ['yes'] : []}
      onChange={(chosen) => onChange(chosen.length > 0)}
    />
  ) : (
    <Notice kind="hint" title={words().ask.schoolTitle}>
      <p>
        {fill(words().ask.schoolStates[school.state], { school: school.school, minGroupSize: school.minGroupSize })}
      </p>
    </Notice>
  );

export const NewSurveyPage = ({
  home,
  back,
  started,
}: {
  readonly home: AskHome;
  readonly back: () => void;
  readonly started: (progress: BuildProgress) => void;
}) => {
  const [purpose, setPurpose] = useState<Asked>('pulse');
  const [chosen, setChosen] = useState<{ readonly [One in Asked]?: readonly string[] }>({});
  const [isPreviewed, setIsPreviewed] = useState(false);
  const [languages, setLanguages] = useState<readonly string[]>(home.languages.map(({ tag }) => tag));
  const [asksSchool, setAsksSchool] = useState(home.school.state === 'can-ask');
  const [isLacking, setIsLacking] = useState(false);
  const { doing, run, busy } = useDoing();
  const codes = chosen[purpose];
  const wish = { purpose, questions: codes ?? [], askSchool: asksSchool };
  const create = () => {
    setIsLacking(languages.length === 0);
    if (languages.length === 0) return;
    run(async () => {
      started(await server.startSurvey({ ...wish, languages: [...languages] }));
    });
  };
  const see = () => {
    setIsLacking(languages.length === 0);
    setIsPreviewed(languages.length > 0);
  };
  if (isPreviewed)
    return (
      <PreviewPage
        wish={wish}
        languages={home.languages.filter(({ tag }) => languages.includes(tag))}
        back={() => setIsPreviewed(false)}
      />
    );
  return (
    <PageWithin backText={words().ask.backToSurveys} title={words().ask.newSurvey} back={back}>
      {home.manyTabs && <Notice kind="warning">{fill(words().ask.manyTabs, { n: home.tabs })}</Notice>}
      <Purpose chosen={purpose} onChange={setPurpose} />
      <Questions
        key={purpose}
        purpose={purpose}
        codes={codes}
        onChange={(now) => setChosen((before) => ({ ...before, [purpose]: now }))}
      />
      <Choices
        legend={words().ask.languagesTitle}
        hint={words().ask.languagesHint}
        options={home.languages.map(({ tag, name }) => ({ value: tag, label: name }))}
        chosen={languages}
        onChange={setLanguages}
      />
      {isLacking && <Notice kind="problem" title={words().ask.noLanguage} />}
      <SchoolQuestion school={home.school} asks={asksSchool} onChange={setAsksSchool} />
      <p class="field-hint">{words().ask.anonymous}</p>
      <Button onClick={see} disabled={busy || codes === undefined}>
        {words().ask.preview.open}
      </Button>
      <Button primary busy={busy} disabled={codes === undefined} onClick={create}>
        {words().ask.create}
      </Button>
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
    </PageWithin>
  );
};
