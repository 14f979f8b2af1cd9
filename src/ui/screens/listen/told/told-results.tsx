// The results that families can be told, each with a tick: those that are on the page.
import './told.css';
import type { ToldHome } from '../../../../rpc/told-calls';
import { counted, fill, words } from '../../../words';

interface ToldResultsProps {
  readonly home: ToldHome;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

export const ToldResults = ({ home, chosen, onChange }: ToldResultsProps) => {
  const text = words().told;
  const { results, most, withheld, languages, language } = home;
  const spoken = languages.find(({ tag }) => tag === language);
  const press = (code: string, on: boolean) =>
    onChange(results.map((one) => one.code).filter((one) => (one === code ? on : chosen.includes(one))));
  return (
    <fieldset class="choices">
      <legend>{text.results}</legend>
      <p class="field-hint">{fill(text.resultsHint, { most })}</p>
      {results.map(({ code, title, sentence }) => (
        <label class="choice" key={code}>
          <input
            type="checkbox"
            checked={chosen.includes(code)}
            onChange={(event) => press(code, event.currentTarget.checked)}
          />
          <span class="told-result">
            <span lang={language} dir={spoken?.direction}>
              {sentence}
            </span>
            <span class="choice-hint">{title}</span>
          </span>
        </label>
      ))}
      {withheld > 0 && <p class="field-hint">{counted(text.withheld, withheld)}</p>}
    </fieldset>
  );
};
