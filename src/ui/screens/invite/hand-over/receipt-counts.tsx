// What is known of the messages of a slice, by state.
import type { ReceiptCounts } from '../../../../rpc/hand-over-calls';
import { words } from '../../../words';
import { FigureList } from '../figure-list';

/** `waiting` names the messages that wait: there, or here. */
export const ReceiptCountList = ({
  counts,
  waiting,
}: {
  readonly counts: Omit<ReceiptCounts, 'back'> & { readonly back?: number };
  readonly waiting: string;
}) => {
  const text = words().handOver.counts;
  const { sent, open, unknown, failed, back = 0 } = counts;
  return (
    <FigureList
      figures={[
        { name: text.sent, value: sent, always: true },
        { name: waiting, value: open },
        { name: text.unknown, value: unknown },
        { name: text.failed, value: failed },
        { name: text.back, value: back },
      ]}
    />
  );
};
