// A bar a choice with its figure in words beside it: a list, which reads the same without the bars.
import type { HeardChoice } from '../../../../rpc/listen-calls';
import { figureText, type ShownFigure } from './figure-text';

interface BarsProps {
  readonly choices: readonly HeardChoice[];
  readonly figures: { readonly [choice: string]: ShownFigure };
}

/** A cap fills what it may be at most, or is at least; what is withheld has no length to see. */
const lengthOf = (figure: ShownFigure | undefined): number => {
  if (figure?.state === 'shown') return figure.percent;
  if (figure?.state === 'high') return 95;
  return figure?.state === 'low' ? 5 : 0;
};

export const Bars = ({ choices, figures }: BarsProps) => (
  <ul class="bars">
    {choices.map(({ code, label }) => {
      const figure = figures[code];
      return (
        <li key={code} class={`bar bar-${figure?.state ?? 'withheld'}`}>
          <span class="bar-label" dir="auto">
            {label}
            <span class="visually-hidden">: </span>
          </span>
          <span class="bar-line">
            <span class="bar-track" aria-hidden="true">
              <span class="bar-fill" style={{ width: `${lengthOf(figure)}%` }} />
            </span>
            <span class="bar-figure">{figureText(figure)}</span>
          </span>
        </li>
      );
    })}
  </ul>
);
