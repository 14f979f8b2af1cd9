// What answers the calls about the district's logo.
import type { HandlersOf } from '../../rpc/call';
import type { logoCalls } from '../../rpc/logo-calls';
import type { Ports } from '../ports';
import { openLogo, saveLogo } from './logo';

export const logoHandlers = (ports: Ports): HandlersOf<typeof logoCalls> => ({
  openLogo: () => openLogo(ports),
  saveLogo: ({ data }) => saveLogo(ports, data),
});
