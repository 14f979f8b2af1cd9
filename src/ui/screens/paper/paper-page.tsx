// Enters the answers of a survey that came back on paper, one paper after the other.
import './paper.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PaperPage as Page } from '../../../rpc/paper-calls';
import { Button } from '../../controls/button';
import { SelectField } from '../../controls/field';
import { ProblemNotice } from '../../controls/notice';
import { PageWithin } from '../../controls/page-within';
import { WhenLoaded } from '../../controls/screen';
import { server } from '../../server';
import { useLoaded } from '../../use-call';
import { counted, fill, words } from '../../words';
import { languageWord } from '../ask/language-word';
import { isBlankDraft, noEntry } from './paper-draft';
import { PaperQuestion } from './paper-question';
import { usePaper } from './use-paper';

/** Puts the keyboard into the question at this place, on what is chosen there. */
const focusQuestion = (within: HTMLElement | null, at: number): void => {
  const question = within?.querySelectorAll<HTMLElement>('.paper-question')[at];
  const field =
    question?.querySelector<HTMLElement>('input:checked') ?? question?.querySelector('input,select,textarea');
  (field as HTMLElement | null | undefined)?.focus();
};

/** Where the keyboard goes when a call is over: into the next paper, or back to where it was if nothing was kept. */
const useFocusAfter = (form: { readonly current: HTMLElement | null }, turn: number, busy: boolean) => {
  const before = useRef<{ turn: number; at: Element | null }>({ turn, at: null });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keyboard moves when a call is over, not once a render
  useLayoutEffect(() => {
    const { turn: last, at } = before.current;
    if (busy) return;
    if (turn !== last) focusQuestion(form.current, 0);
    else if (at instanceof HTMLElement) at.focus();
    before.current = { turn, at: null };
  }, [turn, busy]);
  return () => {
    before.current = { turn, at: document.activeElement };
  };
};

const isKeepKey = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean => key === 'Enter' && (ctrlKey || metaKey);

const Entering = ({ surveyId, page }: { readonly surveyId: string; readonly page: Page }) => {
  const text = words().paper;
  const paper = usePaper(surveyId, page);
  const [inStaffWords, setInStaffWords] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const { languages, staffLanguage } = page;
  const own = languages.find(({ tag }) => tag === staffLanguage && tag !== paper.language);
  const ofPaper = languages.find(({ tag }) => tag === paper.language);
  const shown = (inStaffWords ? own : undefined) ?? ofPaper ?? { tag: paper.language, direction: 'ltr' as const };
  const leaving = useFocusAfter(form, paper.turn, paper.busy);
  const keep = () => {
    leaving();
    paper.keep();
  };
  return (
    <form
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (!isKeepKey(event) || paper.busy) return;
        event.preventDefault();
        keep();
      }}
    >
      <SelectField
        label={text.language}
        value={paper.language}
        options={languages.map(({ tag, name }) => ({ value: tag, label: languageWord(tag, name) }))}
        onChange={paper.setLanguage}
      />
      {own !== undefined && (
        <label class="choice">
          <input
            type="checkbox"
            checked={inStaffWords}
            onChange={(event) => setInStaffWords(event.currentTarget.checked)}
          />
          <span>{fill(text.staffWords, { language: languageWord(own.tag, own.name) })}</span>
        </label>
      )}
      <p class="field-hint">{text.keys}</p>
      {page.asksMore && <p class="field-hint">{text.asksMore}</p>}
      <p role="status">
        <strong>{counted(text.keptSoFar, paper.kept)}</strong> {paper.said}
      </p>
      <div ref={form} inert={paper.busy}>
        {page.questions.map((question, at) => (
          <PaperQuestion
            key={question.code}
            question={question}
            number={at + 1}
            language={shown}
            entry={paper.draft[question.code] ?? noEntry}
            onChange={(entry) => paper.change({ ...paper.draft, [question.code]: entry })}
            goOn={() => focusQuestion(form.current, at + 1)}
          />
        ))}
      </div>
      {paper.doing.state === 'failed' && <ProblemNotice problem={paper.doing.problem} />}
      <Button primary busy={paper.busy} onClick={keep}>
        {text.keep}
      </Button>
      {!isBlankDraft(paper.draft) && (
        <Button quiet disabled={paper.busy} onClick={() => paper.change({})}>
          {text.clear}
        </Button>
      )}
      {paper.last !== undefined && (
        <Button quiet disabled={paper.busy} onClick={() => paper.last && paper.takeBack(paper.last)}>
          {text.takeBack}
        </Button>
      )}
    </form>
  );
};

export const PaperPage = ({ surveyId, back }: { readonly surveyId: string; readonly back: () => void }) => {
  const text = words().paper;
  const { loaded, again } = useLoaded(() => server.openPaper({ surveyId }));
  return (
    <PageWithin backText={text.back} title={text.title} lead={text.lead} back={back}>
      <WhenLoaded loaded={loaded} again={again}>
        {(page) => (
          <>
            <h2>{page.name}</h2>
            <Entering surveyId={surveyId} page={page} />
          </>
        )}
      </WhenLoaded>
    </PageWithin>
  );
};
