// What a list that was read holds, compared with the sheets, and its taking over block by block.
import { useEffect } from 'preact/hooks';
import type { ImportRecords } from '../../../../domain/roster/import-record';
import type { ReadList } from '../../../../domain/roster/reading/read-list';
import type { FamilyBlock } from '../../../../rpc/family-calls';
import type { ImportPreview as Preview } from '../../../../rpc/invite-calls';
import { Button } from '../../../controls/button';
import { Notice, ProblemNotice } from '../../../controls/notice';
import { Progress } from '../../../controls/progress';
import { server } from '../../../server';
import { fill, words } from '../../../words';
import { ImportPreview } from '../import-preview';
import { type BlockSums, type Sent, useBlocks } from './use-blocks';

export interface ListAtHand {
  readonly list: ReadList;
  readonly records: ImportRecords;
  readonly blocks: readonly FamilyBlock[];
}

/** Problems told at most; the rest by number. */
export const mostTold = 100;

const previewOf = ({ list, records }: ListAtHand, sums: BlockSums): Preview => ({
  sheetId: 0,
  sheet: list.called,
  rows: list.rows.length,
  families: records.families.length,
  guardians: records.guardians.length,
  children: records.children.filter(({ cells }) => cells['child.tutored'] === 'yes').length,
  ...sums,
  columns: list.columns,
  leftOut: list.leftOut,
  problems: list.problems.slice(0, mostTold),
  problemCount: list.problems.length,
});

const Working = ({
  sent,
  total,
  text,
  stop,
  goOn,
}: {
  readonly sent: Sent;
  readonly total: number;
  readonly text: string;
  readonly stop?: () => void;
  readonly goOn: () => void;
}) => {
  const bring = words().families.bring;
  if (sent.state === 'idle') return null;
  if (sent.state === 'busy')
    return (
      <>
        <Progress done={sent.done} total={total} text={text} />
        {stop !== undefined && total > 1 && (
          <Button disabled={sent.stopping} onClick={stop}>
            {words().common.stop}
          </Button>
        )}
        {sent.stopping && <p role="status">{bring.stopping}</p>}
      </>
    );
  return (
    <>
      {sent.state === 'failed' && <ProblemNotice problem={sent.problem} />}
      {stop !== undefined && <p role="status">{fill(bring.half, { done: sent.done, total })}</p>}
      <Button primary onClick={goOn}>
        {bring.goOn}
      </Button>
    </>
  );
};

/** Compares as soon as it is shown; nothing is written. */
export const Comparing = ({
  atHand,
  compared,
}: {
  readonly atHand: ListAtHand;
  readonly compared: (sums: BlockSums) => void;
}) => {
  const { blocks } = atHand;
  const { sent, goOn } = useBlocks(blocks, (block) => server.compareFamilyBlock(block), compared);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each list
  useEffect(() => void goOn(), [blocks]);
  return <Working sent={sent} total={blocks.length} text={words().families.bring.comparing} goOn={() => void goOn()} />;
};

export const Compared = ({
  atHand,
  sums,
  taken,
  other,
}: {
  readonly atHand: ListAtHand;
  readonly sums: BlockSums;
  readonly taken: (sums: BlockSums) => void;
  readonly other: () => void;
}) => {
  const { bring } = words().families;
  const { lists } = words().invite;
  const { blocks, list } = atHand;
  const { sent, goOn, stop } = useBlocks(blocks, (block) => server.takeFamilyBlock(block), taken);
  return (
    <>
      <ImportPreview preview={previewOf(atHand, sums)} />
      {!list.tellsBarred && (
        <Notice kind="warning">
          <p>{bring.noBarred}</p>
        </Notice>
      )}
      {sent.state === 'idle' && (
        <>
          <p>{lists.nothingYet}</p>
          <Button primary onClick={() => void goOn()}>
            {lists.take}
          </Button>
          <Button quiet onClick={other}>
            {bring.other}
          </Button>
        </>
      )}
      <Working sent={sent} total={blocks.length} text={bring.taking} stop={stop} goOn={() => void goOn()} />
    </>
  );
};
