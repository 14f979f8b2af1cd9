// Says which tab this one is set up like, and lets a person choose another, or none.
import type { TabSetup } from '../../../../rpc/listen-calls';
import { SelectField } from '../../../controls/field';
import { Notice } from '../../../controls/notice';
import { fill, words } from '../../../words';

interface LikeChoiceProps {
  readonly setup: TabSetup;
  readonly setLike: (like: number | null) => void;
}

export const LikeChoice = ({ setup: { like, likes }, setLike }: LikeChoiceProps) => {
  const text = words().listen.setup;
  if (likes.length === 0) return null;
  const options = [
    ...likes.map(({ sheetId, name }) => ({ value: String(sheetId), label: name })),
    { value: '', label: text.likeNone },
  ];
  return (
    <>
      {like !== null && (
        <Notice kind="hint" title={fill(text.like, { name: like.name })}>
          <p>{text.likeWhy}</p>
        </Notice>
      )}
      <SelectField
        label={text.likeField}
        value={like === null ? '' : String(like.sheetId)}
        options={options}
        onChange={(value) => setLike(value === '' ? null : Number(value))}
      />
    </>
  );
};
