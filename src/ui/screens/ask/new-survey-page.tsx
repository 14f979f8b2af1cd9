// A new survey: its purpose, its questions, its languages, and whether it asks for the school.
import { useState } from 'preact/hooks';
import type { AskHome, BuildProgress, OfferedQuestion, OfferedQuestions } from '../../../rpc/ask-calls';
import { Button } from '../../controls/button';
import { Choices } from '../../controls/choices';
import { TextField } from '../../controls/field';
import { Notice, ProblemNotice } from '../../controls/notice';
import { PageWithin } from '../../controls/page-within';
import { type Purpose, standingPurposes } from '../../controls/purposes';
import { WhenLoaded } from '../../controls/screen';
import { server } from '../../server';
import { useDoing, useLoaded } from '../../use-call';
import { fill, language as pageLanguage, words } from '../../words';
import { type KeptSurvey, useKeptSurvey } from './kept-survey';
import { ModeChoice } from './mode-choice';
import { newOwn, type OwnQuestion, OwnQuestionPage } from './own-question-page';
import { PreviewPage } from './preview-page';
import { ProposalFields, proposalOf } from './proposal-fields';
import { PurposeChoice } from './purpose-choice';
import { QuestionChoice } from './question-choice';
import { StandingHint } from './standing-hint';
import { useFootAfter } from './use-foot-after';

/** As the list shows it: in the language of the page, or in the first that it is worded in. */
const listed = ({ code, kind, text, scale, choices }: OwnQuestion, { scales }: OfferedQuestions): OfferedQuestion => {
  const known = (words: { readonly [tag: string]: string | readonly string[] }) =>
    words[pageLanguage] ?? Object.values(words)[0];
  const own = known(choices) ?? [];
  return {
    code,
    text: String(known(text) ?? ''),
    choices: kind === 'ord5' ? (scales.find(({ name }) => name === scale)?.choices ?? []) : [...own],
    open: kind === 'open',
    needed: false,
  };
};

interface Chosen {
  readonly codes: readonly string[] | undefined;
  readonly own: readonly OwnQuestion[];
}

/** The questions of the purpose, all of them until some are taken out, and those that staff wrote. */
const Questions = ({
  purpose,
  chosen: { codes, own },
  onChange,
  write,
  look,
}: {
  readonly purpose: Purpose;
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
  readonly write: (question: OwnQuestion, scales: OfferedQuestions['scales']) => void;
  readonly look: { readonly isOpen: boolean; readonly onToggle: (isOpen: boolean) => void };
}) => {
  const { loaded, again } = useLoaded(async () => {
    const offered = await server.offerQuestions({ purpose });
    const earlier = offered.own.filter(({ code }) => own.every((one) => one.code !== code));
    onChange({ codes: codes ?? offered.questions.map(({ code }) => code), own: [...own, ...earlier] });
    return offered;
  });
  return (
    <WhenLoaded loaded={loaded} again={again}>
      {(offered) => (
        <QuestionChoice
          offered={{ ...offered, questions: [...offered.questions, ...own.map((one) => listed(one, offered))] }}
          codes={codes ?? []}
          onChange={(now) => onChange({ codes: now, own })}
          isOwn={(code) => own.some((one) => one.code === code)}
          {...look}
          write={(code) =>
            write(
              own.find((one) => one.code === code) ?? newOwn(own.length + 1, offered.scales[0]?.name ?? ''),
              offered.scales,
            )
          }
        />
      )}
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

/** What the server is asked for, but for the languages. */
const wishOf = ({ purpose, chosen, own, mode, asksSchool, proposal, languages, partner }: KeptSurvey) => {
  const codes = chosen[purpose] ?? [];
  const isStanding = standingPurposes.includes(purpose);
  return {
    purpose,
    questions: codes,
    askSchool: asksSchool && !isStanding,
    own: own.filter(({ code }) => codes.includes(code)),
    ...(isStanding ? {} : { mode }),
    ...(purpose === 'proposal' ? { proposal: proposalOf(proposal, languages) } : {}),
    ...(purpose === 'leadership' && partner.trim() !== '' ? { partner: partner.trim() } : {}),
  };
};

export const NewSurveyPage = ({
  home,
  back,
  started,
}: {
  readonly home: AskHome;
  readonly back: () => void;
  readonly started: (progress: BuildProgress) => void;
}) => {
  const { draft, change, forget } = useKeptSurvey(home);
  const { purpose, chosen, own, languages, mode, proposal, partner } = draft;
  const [writing, setWriting] = useState<{ question: OwnQuestion; scales: OfferedQuestions['scales'] }>();
  const [unkept, setUnkept] = useState<OwnQuestion>();
  const [isLooking, setIsLooking] = useState(false);
  const [isPreviewed, setIsPreviewed] = useState(false);
  const foot = useFootAfter(isPreviewed);
  const asksSchool = draft.asksSchool && home.school.state === 'can-ask';
  const [isLacking, setIsLacking] = useState(false);
  const { doing, run, busy } = useDoing();
  const codes = chosen[purpose];
  const isStanding = standingPurposes.includes(purpose);
  const wish = wishOf({ ...draft, asksSchool });
  const create = () => {
    setIsLacking(languages.length === 0);
    if (languages.length === 0) return;
    run(async () => {
      const progress = await server.startSurvey({ ...wish, languages: [...languages] });
      forget();
      started(progress);
    });
  };
  const see = () => {
    setIsLacking(languages.length === 0);
    setIsPreviewed(languages.length > 0);
  };
  const spoken = home.languages.filter(({ tag }) => languages.includes(tag));
  const keep = (question: OwnQuestion) => {
    const isThere = own.some(({ code }) => code === question.code);
    change(() => ({
      own: isThere ? own.map((one) => (one.code === question.code ? question : one)) : [...own, question],
      chosen: codes?.includes(question.code) ? chosen : { ...chosen, [purpose]: [...(codes ?? []), question.code] },
    }));
    setUnkept(undefined);
    setWriting(undefined);
  };
  const leaveUnkept = (question: OwnQuestion) => {
    setUnkept(question);
    setWriting(undefined);
  };
  if (writing !== undefined)
    return (
      <OwnQuestionPage
        start={writing.question}
        languages={spoken}
        scales={writing.scales}
        back={leaveUnkept}
        keep={keep}
      />
    );
  if (isPreviewed) return <PreviewPage wish={wish} languages={spoken} back={() => setIsPreviewed(false)} />;
  return (
    <PageWithin backText={words().ask.backToSurveys} title={words().ask.newSurvey} back={back}>
      {home.manyTabs && <Notice kind="warning">{fill(words().ask.manyTabs, { n: home.tabs })}</Notice>}
      <PurposeChoice chosen={purpose} onChange={(now) => change(() => ({ purpose: now }))} />
      <Questions
        key={purpose}
        purpose={purpose}
        look={{ isOpen: isLooking, onToggle: setIsLooking }}
        chosen={{ codes, own }}
        onChange={(now) =>
          change((before) => ({
            chosen: now.codes === undefined ? before.chosen : { ...before.chosen, [purpose]: now.codes },
            own: now.own,
          }))
        }
        write={(question, scales) => {
          setIsLacking(languages.length === 0);
          if (languages.length > 0)
            setWriting({ question: unkept?.code === question.code ? unkept : question, scales });
        }}
      />
      <Choices
        legend={words().ask.languagesTitle}
        hint={words().ask.languagesHint}
        options={home.languages.map(({ tag, name, complete }) => ({
          value: tag,
          label: complete ? name : fill(words().ask.notFinished, { name }),
        }))}
        chosen={languages}
        onChange={(now) => change(() => ({ languages: now }))}
      />
      {isLacking && <Notice kind="problem" title={words().ask.noLanguage} />}
      {purpose === 'proposal' && (
        <ProposalFields draft={proposal} languages={spoken} onChange={(now) => change(() => ({ proposal: now }))} />
      )}
      {purpose === 'leadership' && (
        <TextField
          label={words().ask.partner.label}
          hint={words().ask.partner.hint}
          value={partner}
          most={200}
          onChange={(now) => change(() => ({ partner: now }))}
        />
      )}
      {isStanding ? (
        <StandingHint purpose={purpose} />
      ) : (
        <ModeChoice home={home} languages={languages} mode={mode} onChange={(now) => change(() => ({ mode: now }))}>
          <SchoolQuestion
            school={home.school}
            asks={asksSchool}
            onChange={(now) => change(() => ({ asksSchool: now }))}
          />
        </ModeChoice>
      )}
      <div ref={foot}>
        <Button onClick={see} disabled={busy || codes === undefined}>
          {words().ask.preview.open}
        </Button>
        <Button primary busy={busy} disabled={codes === undefined} onClick={create}>
          {words().ask.create}
        </Button>
      </div>
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
    </PageWithin>
  );
};
