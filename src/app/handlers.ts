// What answers each call of the sidebar.
import { done } from '../domain/problem';
import type { Handlers } from '../rpc/contract';
import { openHome } from './home/open-home';
import { showSheet } from './home/show-sheet';
import type { Ports } from './ports';

export const handlersOver = (ports: Ports): Handlers => ({
  openHome: () => done(openHome(ports)),
  showSheet: ({ sheetId }) => showSheet(ports, sheetId),
});
