// A new survey: its purpose, its languages, and whether it asks for the school.
import { useState } from 'preact/hooks';
import type { AskHome, BuildProgress } from '../../../rpc/ask-calls';
import { Button } from '../../controls/button';
import { Choices } from '../../controls/choices';
import { Notice, ProblemNotice } from '../../controls/notice';
import { PageWithin } from '../../controls/page-within';
import { server } from '../../server';
import { useDoing } from '../../use-call';
import { fill, words } from '../../words';

const later = ['needs', 'yearEnd', 'event', 'proposal', 'leadership', 'oneToOne', 'rsvp'] as const;

const Purpose = () => (
  <>
    <Choices
      legend={words().ask.purposeTitle}
      options={[{ value: 'pulse', label: words().ask.purposes.pulse.name, hint: words().ask.purposes.pulse.about }]}
      chosen={['pulse']}
      onChange={() => undefined}
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
  const [languages, setLanguages] = useState<readonly string[]>(home.languages.map(({ tag }) => tag));
  const [asksSchool, setAsksSchool] = useState(home.school.state === 'can-ask');
  const [isLacking, setIsLacking] = useState(false);
  const { doing, run, busy } = useDoing();
  const create = () => {
    setIsLacking(languages.length === 0);
    if (languages.length === 0) return;
    run(async () => {
      started(await server.startSurvey({ purpose: 'pulse', languages: [...languages], askSchool: asksSchool }));
    });
  };
  return (
    <PageWithin backText={words().ask.backToSurveys} title={words().ask.newSurvey} back={back}>
      {home.manyTabs && <Notice kind="warning">{fill(words().ask.manyTabs, { n: home.tabs })}</Notice>}
      <Purpose />
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
      <Button primary busy={busy} onClick={create}>
        {words().ask.create}
      </Button>
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
    </PageWithin>
  );
};
