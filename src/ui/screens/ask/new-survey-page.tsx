// A new survey: its purpose, its questions, its languages, and whether it asks for the school.
import { useState } from 'preact/hooks';
import type { AskHome, BuildProgress } from '../../../rpc/ask-calls';
import { Button } from '../../controls/button';
import { Choices } from '../../controls/choices';
import { TextField } from '../../controls/field';
import { Notice, ProblemNotice } from '../../controls/notice';
import { PageWithin } from '../../controls/page-within';
import { type Purpose, purposes, standingPurposes } from '../../controls/purposes';
import { WhenLoaded } from '../../controls/screen';
import { server } from '../../server';
import { useDoing, useLoaded } from '../../use-call';
import { fill, words } from '../../words';
import { PreviewPage } from './preview-page';
import { emptyProposal, type ProposalDraft, ProposalFields, proposalOf } from './proposal-fields';
import { QuestionChoice } from './question-choice';

const PurposeChoice = ({
  chosen,
  onChange,
}: {
  readonly chosen: Purpose;
  readonly onChange: (chosen: Purpose) => void;
}) => (
  <Choices
    legend={words().ask.purposeTitle}
    options={purposes.map((purpose) => ({
      value: purpose,
      label: words().ask.purposes[purpose].name,
      hint: words().ask.purposes[purpose].about,
    }))}
    chosen={[chosen]}
    onChange={([one]) => onChange(purposes.find((purpose) => purpose === one) ?? chosen)}
    single
  />
);

/** The questions of the purpose, all of them until some are taken out. */
const Questions = ({
  purpose,
  codes,
  onChange,
}: {
  readonly purpose: Purpose;
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
  const [purpose, setPurpose] = useState<Purpose>('pulse');
  const [chosen, setChosen] = useState<{ readonly [One in Purpose]?: readonly string[] }>({});
  const [isPreviewed, setIsPreviewed] = useState(false);
  const [languages, setLanguages] = useState<readonly string[]>(home.languages.map(({ tag }) => tag));
  const [asksSchool, setAsksSchool] = useState(home.school.state === 'can-ask');
  const [proposal, setProposal] = useState<ProposalDraft>(emptyProposal);
  const [partner, setPartner] = useState('');
  const [isLacking, setIsLacking] = useState(false);
  const { doing, run, busy } = useDoing();
  const codes = chosen[purpose];
  const isStanding = standingPurposes.includes(purpose);
  const wish = {
    purpose,
    questions: codes ?? [],
    askSchool: asksSchool && !isStanding,
    ...(purpose === 'proposal' ? { proposal: proposalOf(proposal, languages) } : {}),
    ...(purpose === 'leadership' && partner.trim() !== '' ? { partner: partner.trim() } : {}),
  };
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
      <PurposeChoice chosen={purpose} onChange={setPurpose} />
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
      {purpose === 'proposal' && (
        <ProposalFields
          draft={proposal}
          languages={home.languages.filter(({ tag }) => languages.includes(tag))}
          onChange={setProposal}
        />
      )}
      {purpose === 'leadership' && (
        <TextField
          label={words().ask.partner.label}
          hint={words().ask.partner.hint}
          value={partner}
          onChange={setPartner}
        />
      )}
      {isStanding ? (
        <p class="field-hint">
          {words().ask.standing} {words().ask.identified}
        </p>
      ) : (
        <>
          <SchoolQuestion school={home.school} asks={asksSchool} onChange={setAsksSchool} />
          <p class="field-hint">{words().ask.anonymous}</p>
        </>
      )}
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
