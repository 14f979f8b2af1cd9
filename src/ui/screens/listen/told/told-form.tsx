// Chooses what families are told in one language, and shows it as a page to print and as text to copy.
import { useState } from 'preact/hooks';
import type { ToldHome } from '../../../../rpc/told-calls';
import { Button } from '../../../controls/button';
import { ProblemNotice } from '../../../controls/notice';
import { server } from '../../../server';
import { useDoing } from '../../../use-call';
import { counted, fill, language as pageLanguage, words } from '../../../words';
import { languageWord } from '../../ask/language-word';
import { CopyText } from './copy-text';
import { ToldResults } from './told-results';

interface ToldFormProps {
  readonly surveyId: string;
  readonly home: ToldHome;
}

type Shown = { readonly text: string; readonly direction: 'ltr' | 'rtl' };

const Plans = ({
  home: { plans, planSheet, language, languages },
  withPlans,
  setWithPlans,
}: {
  readonly home: ToldHome;
  readonly withPlans: boolean;
  readonly setWithPlans: (on: boolean) => void;
}) => {
  const text = words().told;
  if (plans === 0 || planSheet === null) return <p class="field-hint">{text.noPlans}</p>;
  const name = languages.find(({ tag }) => tag === language)?.name ?? language;
  return (
    <label class="choice">
      <input type="checkbox" checked={withPlans} onChange={(event) => setWithPlans(event.currentTarget.checked)} />
      <span>
        {fill(text.plans, { sheet: planSheet.name })}
        <span class="choice-hint">{counted(text.plansHint, plans, { language: languageWord(language, name) })}</span>
      </span>
    </label>
  );
};

const Quotes = ({
  home: { quotes, language, languages },
  withQuotes,
  setWithQuotes,
}: {
  readonly home: ToldHome;
  readonly withQuotes: boolean;
  readonly setWithQuotes: (on: boolean) => void;
}) => {
  const text = words().told;
  if (quotes.length === 0) return <p class="field-hint">{text.noQuotes}</p>;
  const spoken = languages.find(({ tag }) => tag === language);
  return (
    <label class="choice">
      <input type="checkbox" checked={withQuotes} onChange={(event) => setWithQuotes(event.currentTarget.checked)} />
      <span>
        {text.quotes}
        {quotes.map((quote) => (
          <span class="choice-hint" key={quote} lang={language} dir={spoken?.direction}>
            “{quote}”
          </span>
        ))}
      </span>
    </label>
  );
};

/** What is wrong with the choice, in words; empty where nothing is. */
const faultOf = (chosen: readonly string[], most: number): string => {
  const text = words().told;
  if (chosen.length === 0) return text.none;
  return chosen.length > most ? fill(text.tooMany, { n: chosen.length, most }) : '';
};

/** Staff write the record in their own language, so a page in another has lines to fill in until they say otherwise. */
export const ToldForm = ({ surveyId, home }: ToldFormProps) => {
  const text = words().told;
  const { language, results, most, plans } = home;
  const [chosen, setChosen] = useState<readonly string[]>(
    results.flatMap(({ code, telling }) => (telling ? [code] : [])),
  );
  const [withPlans, setWithPlans] = useState(plans > 0 && language === pageLanguage);
  const [withQuotes, setWithQuotes] = useState(home.quotes.length > 0);
  const [shown, setShown] = useState<Shown | undefined>();
  const [said, setSaid] = useState('');
  const { doing, run, busy } = useDoing();
  const fault = faultOf(chosen, most);
  const wish = { surveyId, language, results: chosen, withPlans, withQuotes };
  const forget = () => {
    setShown(undefined);
    setSaid('');
  };
  const print = () =>
    run(async () => {
      setSaid('');
      await server.printTold(wish);
      setSaid(text.shown);
    });
  const tell = () => run(async () => setShown(await server.tellAsText(wish)));
  return (
    <>
      <ToldResults
        home={home}
        chosen={chosen}
        onChange={(now) => {
          setChosen(now);
          forget();
        }}
      />
      <Quotes
        home={home}
        withQuotes={withQuotes}
        setWithQuotes={(on) => {
          setWithQuotes(on);
          forget();
        }}
      />
      <Plans
        home={home}
        withPlans={withPlans}
        setWithPlans={(on) => {
          setWithPlans(on);
          forget();
        }}
      />
      <p class="field-error" role="status">
        {fault}
      </p>
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
      <Button primary busy={busy} disabled={fault !== ''} onClick={print}>
        {text.print}
      </Button>
      <Button busy={busy} disabled={fault !== ''} onClick={tell}>
        {text.text}
      </Button>
      <p role="status">{said}</p>
      {shown !== undefined && <CopyText language={language} {...shown} />}
    </>
  );
};
