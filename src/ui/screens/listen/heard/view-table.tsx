// The published figures of one question by group: by school, by language, by whatever is compared.
import type { NamedView } from '../../../../domain/tally/views';
import type { HeardChoice, HeardQuestionView } from '../../../../rpc/listen-calls';
import { counted, fill, words } from '../../../words';
import { dayText } from '../day-text';
import { figureText } from './figure-text';

type ViewFigures = HeardQuestionView['figures']['views'][string];
type Gap = NonNullable<HeardQuestionView['gaps']>[string];
type ShownView = Extract<ViewFigures, { readonly state: 'shown' }>;

interface ViewTableProps {
  readonly choices: readonly HeardChoice[];
  readonly view: NamedView;
  readonly figures: ViewFigures;
  readonly gap: Gap | undefined;
  /** The day of the district's figures. */
  readonly on: string;
  readonly min: number;
}

const Group = ({
  name,
  row,
  choices,
}: {
  readonly name: string;
  readonly row: ShownView['rows'][string];
  readonly choices: readonly HeardChoice[];
}) => (
  <section>
    <h3>{name}</h3>
    <p class="listen-base">{counted(words().listen.heard.groupBase, row.base)}</p>
    <ul class="figures">
      {choices.map(({ code, label }) => (
        <li key={code}>
          <span>{label}</span>
          <strong>{figureText(row.figures[code])}</strong>
        </li>
      ))}
    </ul>
  </section>
);

const groupName = (group: string, { names }: NamedView): string =>
  group === '' ? words().listen.heard.unnamed : (names[group] ?? group);

const namesListed = 12;

const Withheld = ({
  view,
  withheld,
  min,
}: {
  readonly view: NamedView;
  readonly withheld: readonly string[];
  readonly min: number;
}) => {
  const text = words().listen.heard;
  if (withheld.length === 0) return null;
  const names = withheld.slice(0, namesListed).map((group) => groupName(group, view));
  const rest = withheld.length - names.length;
  return (
    <p class="listen-why">
      {fill(text.groupsWithheld, { groups: names.join(', '), n: min })} {rest > 0 && counted(text.groupsMore, rest)}
    </p>
  );
};

const WidestGap = ({ gap, choices, view }: { readonly gap: Gap } & Pick<ViewTableProps, 'choices' | 'view'>) => {
  const text = words().rounds;
  const { high, low, choice } = gap;
  const label = choices.find(({ code }) => code === choice)?.label;
  return (
    <p>
      {fill(text.gap, {
        choice: label === undefined ? text.best : `“${label}”`,
        high: groupName(high.group, view),
        highShare: fill(text.percent, { n: high.percent }),
        low: groupName(low.group, view),
        lowShare: fill(text.percent, { n: low.percent }),
      })}{' '}
      {gap.isChance ? text.gapChance : text.gapWide}
    </p>
  );
};

export const ViewTable = ({ choices, view, figures, gap, on, min }: ViewTableProps) => {
  const text = words().listen.heard;
  if (figures.state !== 'shown')
    return (
      <p class="listen-why">
        {view.title}: {fill(figures.state === 'few' ? text.viewFew : text.viewSolvable, { n: min })}
      </p>
    );
  const { rows, together, withheld } = figures;
  return (
    <details class="listen-schools">
      <summary>{view.title}</summary>
      {figures.on !== on && <p class="listen-why">{fill(text.viewOn, { day: dayText(figures.on) })}</p>}
      {gap !== undefined && <WidestGap gap={gap} choices={choices} view={view} />}
      {Object.entries(rows).map(([group, row]) => (
        <Group key={group} name={groupName(group, view)} row={row} choices={choices} />
      ))}
      {together !== null && <Group name={counted(text.together, withheld.length)} row={together} choices={choices} />}
      <Withheld view={view} withheld={withheld} min={min} />
    </details>
  );
};
