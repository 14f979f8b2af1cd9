/** A Chrome, Chromium or Edge that this machine already has. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const commands = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];

const places: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((folder) => {
    const root = process.env[folder];
    return root === undefined
      ? []
      : [join(root, 'Google/Chrome/Application/chrome.exe'), join(root, 'Microsoft/Edge/Application/msedge.exe')];
  }),
};

/** Where the browser is, or null; `PATH` counts on Linux, the usual folders elsewhere. */
export const installedBrowser = (): string | null => {
  const onPath = process.platform === 'linux' ? (process.env.PATH ?? '').split(delimiter) : [];
  const candidates = [
    ...onPath.flatMap((folder) => commands.map((name) => join(folder, name))),
    ...(places[process.platform] ?? []),
  ];
  return candidates.find(existsSync) ?? null;
};
