// A small script in a folder of its own, run in a world without a host.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AuthModeName, RunReply, StartedIn } from '../../workbench/host-types';
import { runScript } from '../../workbench/run-script';
import type { WorldState } from '../../workbench/world/world-state';

const ADDRESS = 'https://www.googleapis.com/auth/';
const SCOPES = ['spreadsheets.currentonly', 'forms', 'script.send_mail'];

export interface ScriptSetting {
  readonly user?: string;
  readonly authMode?: AuthModeName;
  readonly startedIn?: StartedIn;
  readonly scopes?: readonly string[];
}

/** Runs the body of a function as a script of its own; `return` answers over JSON. */
export const runBody = (world: WorldState, body: string, setting: ScriptSetting = {}): RunReply => {
  const distDir = mkdtempSync(join(tmpdir(), 'script-'));
  writeFileSync(join(distDir, 'Code.js'), `function main() {\n${body}\n}`);
  const oauthScopes = (setting.scopes ?? SCOPES).map((scope) => ADDRESS + scope);
  writeFileSync(join(distDir, 'appsscript.json'), JSON.stringify({ oauthScopes }));
  try {
    return runScript({
      world,
      distDir,
      door: 'main',
      user: world.accounts.named(setting.user),
      startedIn: setting.startedIn ?? { editor: 'sheets' },
      authMode: setting.authMode ?? 'FULL',
      limitMs: 360_000,
      args: [],
    });
  } finally {
    rmSync(distDir, { recursive: true });
  }
};
