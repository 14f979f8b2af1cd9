// The themes of one comment: those that there are, and a new one.
import { Button } from '../../../controls/button';
import { Choices } from '../../../controls/choices';
import { TextField } from '../../../controls/field';
import { words } from '../../../words';

interface ThemeChoiceProps {
  readonly known: readonly string[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  /** What is typed as a new one. */
  readonly wanted: string;
  readonly setWanted: (wanted: string) => void;
}

const offered = (known: readonly string[], chosen: readonly string[]): readonly string[] => [
  ...known,
  ...chosen.filter((one) => !known.includes(one)),
];

/** The chosen themes with what is typed as a new one; one that is there already is chosen as it is worded there. */
export const withWanted = (known: readonly string[], chosen: readonly string[], wanted: string): readonly string[] => {
  const name = wanted.replace(/[,;\s]+/g, ' ').trim();
  if (name === '') return chosen;
  const same = offered(known, chosen).find((one) => one.toLowerCase() === name.toLowerCase()) ?? name;
  return [...chosen.filter((one) => one !== same), same];
};

export const ThemeChoice = ({ known, chosen, onChange, wanted, setWanted }: ThemeChoiceProps) => {
  const text = words().comments;
  const all = offered(known, chosen);
  const add = () => {
    onChange(withWanted(known, chosen, wanted));
    setWanted('');
  };
  return (
    <>
      {all.length === 0 ? (
        <p>{text.noThemes}</p>
      ) : (
        <Choices
          legend={text.themes}
          options={all.map((name) => ({ value: name, label: name }))}
          chosen={chosen}
          onChange={onChange}
        />
      )}
      <TextField label={text.newTheme} hint={text.newThemeHint} value={wanted} onChange={setWanted} most={120} />
      <Button disabled={wanted.trim() === ''} onClick={add}>
        {text.add}
      </Button>
    </>
  );
};
