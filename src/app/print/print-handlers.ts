// What answers the calls by which flyers, agendas and cards are printed.
import type { HandlersOf } from '../../rpc/call';
import type { printCalls } from '../../rpc/print-calls';
import type { Ports } from '../ports';
import { openPrint } from './open-print';
import { printLeaflet } from './print-leaflet';

export const printHandlers = (ports: Ports): HandlersOf<typeof printCalls> => ({
  openPrint: (wish) => openPrint(ports, wish),
  printLeaflet: (wish) => printLeaflet(ports, wish),
});
