/** `google.script.host`: what a sidebar or dialog may do to its own frame (reference/host.md). */
import type { ToPage } from './messages';

export interface ScriptHost {
  readonly origin: string;
  readonly editor: { focus(): void };
  close(): void;
  setHeight(height: number): void;
  setWidth(width: number): void;
}

/** Every wish goes to the page as a message; a sidebar's size stays as it is, as Google's does. */
export const scriptHost = (origin: string, tell: (message: ToPage) => void): ScriptHost => ({
  origin,
  editor: { focus: () => tell({ workbench: 'focus-editor' }) },
  close: () => tell({ workbench: 'close' }),
  setHeight: (height) => tell({ workbench: 'size', height }),
  setWidth: (width) => tell({ workbench: 'size', width }),
});
