// A question in staff's own words, with advice while it is written.
import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '../../../domain/problem';
import type { AskLanguage, OfferedQuestions, QuestionAdvice } from '../../../rpc/ask-calls';
import { Button } from '../../controls/button';
import { Choices } from '../../controls/choices';
import { SelectField, TextField } from '../../controls/field';
import { ProblemNotice } from '../../controls/notice';
import { PageWithin } from '../../controls/page-within';
import { server } from '../../server';
import { useDoing } from '../../use-call';
import { fill, words } from '../../words';
import { languageWord } from './language-word';

export type OwnQuestion = OfferedQuestions['own'][number];

const kinds = ['ord5', 'single', 'multi', 'open'] as const;

/** A new one, known by its number until the survey begins. */
export const newOwn = (number: number, scale: string): OwnQuestion => ({
  code: `new-${number}`,
  kind: 'ord5',
  text: {},
  scale,
  choices: {},
  other: false,
});

/** Lines are kept as they are typed, blank ones too: only what is kept is tidied. */
const withoutBlanks = (question: OwnQuestion): OwnQuestion => ({
  ...question,
  choices: Object.fromEntries(
    Object.entries(question.choices).map(([tag, lines]) => [tag, lines.filter((line) => line.trim() !== '')]),
  ),
});

/** A pause in typing this long is the moment to look. */
const pauseMs = 700;

const useAdvice = (question: OwnQuestion, languages: readonly string[]) => {
  const [advice, setAdvice] = useState<QuestionAdvice>();
  const asked = JSON.stringify([question, languages]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked is all that counts
  useEffect(() => {
    let current = true;
    const wait = setTimeout(() => {
      server.adviseQuestion({ question: withoutBlanks(question), languages: [...languages] }).then(
        (found) => current && setAdvice(found),
        () => current && setAdvice(undefined),
      );
    }, pauseMs);
    return () => {
      current = false;
      clearTimeout(wait);
    };
  }, [asked]);
  return advice;
};

const levelText = (language: string, level: number): string =>
  fill(language === 'es' ? words().ask.own.inflesz : words().ask.own.grade, { level });

const Advice = ({ advice, language }: { readonly advice: QuestionAdvice | undefined; readonly language: string }) => {
  const reading = advice?.readings.find((one) => one.language === language);
  return (
    <div role="status" class="ask-advice">
      {reading !== undefined && (
        <>
          {reading.level !== null && <p class="field-hint">{levelText(language, reading.level)}</p>}
          {reading.advice.length > 0 && (
            <ul>
              {reading.advice.map((one) => (
                <li key={one}>{words().form.advice[one]}</li>
              ))}
            </ul>
          )}
        </>
      )}
    </div>
  );
};

interface WordingProps {
  readonly question: OwnQuestion;
  readonly language: AskLanguage;
  readonly advice: QuestionAdvice | undefined;
  readonly onChange: (question: OwnQuestion) => void;
}

const Wording = ({ question, language: { tag, name }, advice, onChange }: WordingProps) => {
  const text = words().ask.own;
  const language = languageWord(tag, name);
  const hasChoices = question.kind === 'single' || question.kind === 'multi';
  return (
    <>
      <TextField
        label={fill(text.text, { language })}
        value={question.text[tag] ?? ''}
        lines={2}
        onChange={(now) => onChange({ ...question, text: { ...question.text, [tag]: now } })}
        required
      />
      {hasChoices && (
        <TextField
          label={fill(text.choices, { language })}
          hint={text.choicesHint}
          value={(question.choices[tag] ?? []).join('\n')}
          lines={5}
          onChange={(now) => onChange({ ...question, choices: { ...question.choices, [tag]: now.split('\n') } })}
          required
        />
      )}
      <Advice advice={advice} language={tag} />
    </>
  );
};

interface OwnQuestionPageProps {
  readonly start: OwnQuestion;
  readonly languages: readonly AskLanguage[];
  readonly scales: OfferedQuestions['scales'];
  /** What was written so far goes back with it. */
  readonly back: (question: OwnQuestion) => void;
  readonly keep: (question: OwnQuestion) => void;
}

export const OwnQuestionPage = ({ start, languages, scales, back, keep }: OwnQuestionPageProps) => {
  const text = words().ask.own;
  const [question, setQuestion] = useState(start);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { doing, run, busy } = useDoing();
  const tags = languages.map(({ tag }) => tag);
  const advice = useAdvice(question, tags);
  const use = () =>
    run(async () => {
      const tidy = withoutBlanks(question);
      const found = await server.adviseQuestion({ question: tidy, languages: tags });
      setProblem(found.problem);
      if (found.problem === null) keep(tidy);
    });
  return (
    <PageWithin backText={words().ask.preview.back} title={text.title} lead={text.lead} back={() => back(question)}>
      <Choices
        legend={text.kindTitle}
        options={kinds.map((kind) => ({ value: kind, label: text.kinds[kind] }))}
        chosen={[question.kind]}
        onChange={([one]) => setQuestion({ ...question, kind: kinds.find((kind) => kind === one) ?? question.kind })}
        single
      />
      {question.kind === 'ord5' && (
        <SelectField
          label={text.scale}
          value={question.scale}
          options={scales.map(({ name, choices }) => ({ value: name, label: choices.join(' · ') }))}
          onChange={(scale) => setQuestion({ ...question, scale })}
        />
      )}
      {languages.map((language) => (
        <Wording key={language.tag} question={question} language={language} advice={advice} onChange={setQuestion} />
      ))}
      {(question.kind === 'single' || question.kind === 'multi') && (
        <Choices
          legend={text.otherTitle}
          options={[{ value: 'yes', label: text.other }]}
          chosen={question.other ? ['yes'] : []}
          onChange={(chosen) => setQuestion({ ...question, other: chosen.length > 0 })}
        />
      )}
      {problem !== null && <ProblemNotice problem={problem} />}
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
      <Button primary busy={busy} onClick={use}>
        {text.keep}
      </Button>
    </PageWithin>
  );
};
