// What answers the calls by which other workbooks send a part of an invitation.
import type { HandlersOf } from '../../rpc/call';
import type { handOverCalls } from '../../rpc/hand-over-calls';
import type { Ports } from '../ports';
import { checkSlice } from './check-slice';
import { handOver, sliceFile } from './hand-over';
import { checkReceipt, loadReceipt } from './load-receipt';
import { loadSlice } from './load-slice';
import { makeReceipt } from './make-receipt';
import { countHandOver, openHandOver } from './open-hand-over';
import { takeBack } from './take-back';

export const handOverHandlers = (ports: Ports): HandlersOf<typeof handOverCalls> => ({
  openHandOver: () => openHandOver(ports),
  countHandOver: (wish) => countHandOver(ports, wish),
  handOver: (wish) => handOver(ports, wish),
  sliceFile: ({ slice }) => sliceFile(ports, slice),
  takeBack: ({ slice }) => {
    const taken = takeBack(ports, slice);
    return taken.ok ? openHandOver(ports) : taken;
  },
  checkSlice: ({ text }) => checkSlice(ports, text),
  loadSlice: ({ text }) => loadSlice(ports, text),
  receiptFile: ({ slice }) => makeReceipt(ports, slice),
  checkReceipt: ({ text }) => checkReceipt(ports, text),
  loadReceipt: ({ text }) => loadReceipt(ports, text),
});
