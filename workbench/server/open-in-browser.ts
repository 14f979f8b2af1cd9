/** Showing the workbench to whoever started it. */
import { spawn } from 'node:child_process';

/** Opens the address in the person's own browser; where there is none, nothing happens and the printed address must do. */
export const openInBrowser = (url: string): void => {
  const [command, ...args] = opener(url);
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
};

const opener = (url: string): readonly [string, ...string[]] => {
  if (process.platform === 'darwin') return ['open', url];
  if (process.platform === 'win32') return ['cmd', '/c', 'start', '', url];
  return ['xdg-open', url];
};
