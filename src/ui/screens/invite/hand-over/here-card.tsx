// One slice that another workbook gave to this one: how far it is, and its receipt.
import { useState } from 'preact/hooks';
import type { SliceHere } from '../../../../rpc/hand-over-calls';
import { Button } from '../../../controls/button';
import { Notice, ProblemNotice } from '../../../controls/notice';
import { saveFile } from '../../../save-file';
import { server } from '../../../server';
import { useDoing } from '../../../use-call';
import { fill, words } from '../../../words';
import { dayText } from '../../plan/day-text';
import { ReceiptCountList } from './receipt-counts';

export const HereCard = ({ slice }: { readonly slice: SliceHere }) => {
  const text = words().handOver;
  const { doing, run, busy } = useDoing();
  const [said, setSaid] = useState('');
  const save = () =>
    run(async () => {
      const file = await server.receiptFile({ slice: slice.id });
      saveFile({ name: file.name, text: file.text, type: 'application/json' });
      setSaid(fill(text.receiptSaved, { name: file.name }));
    });
  const usable = slice.isWhole && !slice.isCopied;
  return (
    <li class="card">
      <h3>{slice.what}</h3>
      <p>
        {slice.title}
        <br />
        {fill(text.hereFrom, { origin: slice.originName, day: dayText(slice.on) })}
      </p>
      <ReceiptCountList counts={slice.counts} waiting={text.counts.openHere} />
      {!usable && (
        <Notice kind="warning">
          <p>{slice.isCopied ? text.isCopied : text.notWhole}</p>
        </Notice>
      )}
      {usable && slice.counts.open > 0 && <p class="field-hint">{text.hereHint}</p>}
      {usable && (
        <Button busy={busy} onClick={() => void save()}>
          {text.receipt}
        </Button>
      )}
      <p role="status">{said}</p>
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
    </li>
  );
};
