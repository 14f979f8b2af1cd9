// One question of a tab that is not ours: how it is counted, and its choices; for a grid, once for all its rows.
import type { TabColumn } from '../../../../rpc/listen-calls';
import { SelectField } from '../../../controls/field';
import { counted, fill, words } from '../../../words';
import { ChoiceList, type ChoiceListProps } from './choice-list';
import { type SetupCard, withKind } from './setup-cards';
import { asksChoices } from './setup-faults';

/** For a grid, its first row: the others follow what becomes of it. */
interface ColumnCardProps extends Omit<ChoiceListProps, 'column'> {
  readonly card: SetupCard;
}

const rowsShown = 6;

const GridRows = ({ card }: { readonly card: SetupCard }) => {
  const text = words().listen.setup;
  const list = (
    <ul class="listen-rows">
      {card.map(({ column, grid, letters }) => (
        <li key={column}>
          {grid?.row} <span class="field-hint">({letters})</span>
        </li>
      ))}
    </ul>
  );
  const title = counted(text.gridRows, card.length);
  return card.length <= rowsShown ? (
    <>
      <p class="field-hint">{title}</p>
      {list}
    </>
  ) : (
    <details>
      <summary>{title}</summary>
      {list}
    </details>
  );
};

export const ColumnCard = ({ card, first, min, tried, change }: ColumnCardProps) => {
  const text = words().listen.setup;
  const [column] = card;
  const kinds = Object.entries(text.kinds).map(([value, label]) => ({ value, label }));
  return (
    <section class="card listen-column">
      <h2 tabIndex={-1}>{column.grid?.question ?? column.heading}</h2>
      {column.grid === null ? (
        <p class="field-hint">{fill(text.column, { letters: column.letters })}</p>
      ) : (
        <GridRows card={card} />
      )}
      <SelectField
        label={text.kind}
        value={column.kind}
        options={kinds}
        onChange={(kind) => change(withKind(column, kind as TabColumn['kind']))}
      />
      {asksChoices(column.kind) && <ChoiceList column={column} first={first} min={min} tried={tried} change={change} />}
    </section>
  );
};
