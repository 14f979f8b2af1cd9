// The figures of some messages, one a line; those that are none are left out.
import type { SentFiguresView } from '../../../../rpc/after-calls';
import { language, words } from '../../../words';
import { FigureList } from '../figure-list';

const names = [
  'messages',
  'sent',
  'waiting',
  'failed',
  'unknown',
  'callsDone',
  'callsToDo',
  'lettersDone',
  'lettersToDo',
  'handedOver',
  'canceled',
] as const;

const number = (n: number): string | number => (n === 0 ? 0 : n.toLocaleString(language));

export interface MoreFigures {
  readonly name: string;
  readonly value: number;
}

/** `more` follow after what became of the messages, and stay where they are none. */
export const SentFigures = ({
  figures,
  more = [],
}: {
  readonly figures: SentFiguresView;
  readonly more?: readonly MoreFigures[];
}) => {
  const text = words().after.figures;
  const answered = figures.answered === null ? [] : [{ name: text.answered, value: figures.answered }];
  return (
    <FigureList
      figures={[
        ...names.map((name) => ({ name: text[name], value: number(figures[name]), always: name === 'messages' })),
        ...[...answered, ...more].map(({ name, value }) => ({ name, value: number(value), always: true })),
      ]}
    />
  );
};
