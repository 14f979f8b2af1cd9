// The themes of one comment: those that there are, and a new one.
import { useState } from 'preact/hooks';
import { Button } from '../../../controls/button';
import { Choices } from '../../../controls/choices';
import { TextField } from '../../../controls/field';
import { words } from '../../../words';

interface ThemeChoiceProps {
  readonly known: readonly string[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

export const ThemeChoice = ({ known, chosen, onChange }: ThemeChoiceProps) => {
  const text = words().comments;
  const [wanted, setWanted] = useState('');
  const all = [...known, ...chosen.filter((one) => !known.includes(one))];
  const add = () => {
    const name = wanted.replace(/[,;\s]+/g, ' ').trim();
    if (name === '') return;
    const same = all.find((one) => one.toLowerCase() === name.toLowerCase()) ?? name;
    onChange([...chosen.filter((one) => one !== same), same]);
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
