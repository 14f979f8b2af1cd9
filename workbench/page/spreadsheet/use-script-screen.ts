/** What the product's scripts show to one person in one editor, and the way to run them. */
import { useCallback, useEffect, useState } from 'react';
import type { StartedIn } from '../../host-types';
import type { SeenEvent } from '../../server/told-to-page';
import type { Reply } from '../bridge/messages';
import { useScreenEvents } from '../screen-events';
import { run } from '../server-calls';

export type SidebarShown = Extract<SeenEvent, { readonly kind: 'sidebar' }>;
export type DialogShown = Extract<SeenEvent, { readonly kind: 'dialog' }>;

export interface Notice {
  readonly title: string;
  readonly text: string;
}

export interface ScriptScreenState {
  readonly sidebar: SidebarShown | null;
  readonly dialog: DialogShown | null;
  readonly notice: Notice | null;
  readonly toast: Notice | null;
  readonly running: number;
  call(door: string, args: readonly unknown[]): Promise<Reply>;
  /** Runs a menu item; what it throws is shown, as Google shows it. */
  choose(door: string): void;
  closeSidebar(): void;
  closeDialog(): void;
  closeNotice(): void;
}

const toastMs = 6_000;

/** The editor from which something was run last: what scripts show belongs there. */
let lastUsed: StartedIn | null = null;

/** One sidebar at a time, a new one replaces it (F28); events for other people are not this screen's. */
export const useScriptScreen = (user: string, startedIn: StartedIn): ScriptScreenState => {
  const [sidebar, setSidebar] = useState<SidebarShown | null>(null);
  const [dialog, setDialog] = useState<DialogShown | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [toast, setToast] = useState<Notice | null>(null);
  const [running, setRunning] = useState(0);

  useScreenEvents((event) => {
    if (!('user' in event) || event.user !== user || (lastUsed ?? startedIn) !== startedIn) return;
    if (event.kind === 'sidebar') setSidebar(event);
    else if (event.kind === 'dialog') setDialog(event);
    else if (event.kind === 'toast') setToast(event);
  });

  useEffect(() => {
    if (!toast) return;
    const timer = window.setTimeout(() => setToast(null), toastMs);
    return () => window.clearTimeout(timer);
  }, [toast]);

  const call = useCallback(
    async (door: string, args: readonly unknown[]): Promise<Reply> => {
      lastUsed = startedIn;
      setRunning((count) => count + 1);
      const reply = await run({ function: door, args, user, startedIn });
      setRunning((count) => count - 1);
      return reply;
    },
    [user, startedIn],
  );

  const choose = useCallback(
    (door: string): void => {
      void call(door, []).then((reply) => {
        if ('error' in reply) setNotice({ title: 'Script error', text: reply.error });
      });
    },
    [call],
  );

  return {
    sidebar,
    dialog,
    notice,
    toast,
    running,
    call,
    choose,
    closeSidebar: useCallback(() => setSidebar(null), []),
    closeDialog: useCallback(() => setDialog(null), []),
    closeNotice: useCallback(() => setNotice(null), []),
  };
};
