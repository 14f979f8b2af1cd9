// Which families a list shows: all, one school's, or one language's.
import type { ByHandWish, ReachView } from '../../../../rpc/reach-calls';
import { SelectField } from '../../../controls/field';
import { fill, words } from '../../../words';

const everyone = 'everyone ';

const read = (value: string): ByHandWish => {
  const [by = ''] = value.split(' ');
  return { by: by === 'school' || by === 'language' ? by : 'everyone', id: value.slice(by.length + 1) };
};

/** Left out where there is nothing to choose from. */
export const ReachChoice = ({
  view: { schools, languages },
  wish,
  choose,
}: {
  readonly view: ReachView;
  readonly wish: ByHandWish;
  readonly choose: (wish: ByHandWish) => void;
}) => {
  const text = words().reach;
  if (schools.length + languages.length === 0) return null;
  return (
    <SelectField
      label={text.show}
      value={`${wish.by} ${wish.id}`}
      options={[
        { value: everyone, label: text.everyone },
        ...schools.map(({ id, name }) => ({ value: `school ${id}`, label: fill(text.school, { name }) })),
        ...languages.map(({ id, name }) => ({ value: `language ${id}`, label: fill(text.language, { name }) })),
      ]}
      onChange={(value) => choose(read(value))}
    />
  );
};
