// The published figures of one question by school.
import type { HeardChoice, HeardQuestionView } from '../../../../rpc/listen-calls';
import { counted, fill, words } from '../../../words';
import { dayText } from '../day-text';
import { figureText } from './figure-text';

interface SchoolTableProps {
  readonly choices: readonly HeardChoice[];
  readonly groups: Extract<HeardQuestionView['figures']['groups'], { readonly state: 'shown' }>;
  readonly names: { readonly [group: string]: string };
  /** The day of the district's figures. */
  readonly on: string;
}

export const SchoolTable = ({ choices, groups, names, on }: SchoolTableProps) => {
  const text = words().listen.heard;
  return (
    <details class="listen-schools">
      <summary>{text.schools}</summary>
      {groups.on !== on && <p class="listen-why">{fill(text.schoolsOn, { day: dayText(groups.on) })}</p>}
      {Object.entries(groups.rows).map(([group, row]) => (
        <section key={group}>
          <h3>{group === '' ? text.schoolUnnamed : (names[group] ?? group)}</h3>
          <p class="listen-base">{counted(text.schoolBase, row.base)}</p>
          <ul class="figures">
            {choices.map(({ code, label }) => (
              <li key={code}>
                <span>{label}</span>
                <strong>{figureText(row.figures[code])}</strong>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
};
