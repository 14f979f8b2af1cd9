// One figure in two rounds: `24% → 31%`, read aloud as from one to the other, and what to make of it.
import type { Change } from '../../../../domain/tally/compare/chance';
import { fill, words } from '../../../words';
import { changeText, isChanged } from './change-text';

interface ChangeLineProps {
  readonly label: string;
  readonly earlier: string;
  readonly later: string;
  readonly change: Change;
  readonly unit: 'points' | 'mean';
}

export const ChangeLine = ({ label, earlier, later, change, unit }: ChangeLineProps) => {
  const text = words().rounds;
  return (
    <li class={isChanged(change) ? 'round-line round-changed' : 'round-line'}>
      <span dir="auto">{label}</span>
      <span class="round-figures">
        <span aria-hidden="true">{fill(text.fromTo, { earlier, later })}</span>
        <span class="visually-hidden">{fill(text.spokenFromTo, { earlier, later })}, </span>
      </span>
      <span class="round-change">{changeText(change, unit)}</span>
    </li>
  );
};
