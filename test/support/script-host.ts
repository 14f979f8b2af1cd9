// A host over a small script of the test's own, in a folder of its own.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHost } from '../../workbench/host';
import type { Host, HostOptions, RunOptions } from '../../workbench/host-types';
import type { Json } from '../../workbench/json';

const scopes = [
  'spreadsheets.currentonly',
  'forms',
  'script.container.ui',
  'script.send_mail',
  'script.scriptapp',
  'userinfo.email',
];

export interface ScriptHost {
  readonly host: Host;
  readonly distDir: string;
  /** Puts another script in place; `body` of a function `main` unless it declares functions itself. */
  readonly script: (code: string, files?: Readonly<Record<string, string>>) => void;
  /** Runs the body of a function and answers what it returns; throws what the host says went wrong. */
  readonly evaluate: (body: string, options?: RunOptions) => Promise<Json>;
  readonly close: () => void;
}

/** Writes a script and the product's scopes into a fresh folder. */
export const scriptFolder = (code = '', asked: readonly string[] = scopes): string => {
  const distDir = mkdtempSync(join(tmpdir(), 'script-'));
  const oauthScopes = asked.map((scope) => `https://www.googleapis.com/auth/${scope}`);
  writeFileSync(join(distDir, 'appsscript.json'), JSON.stringify({ timeZone: 'America/Chicago', oauthScopes }));
  writeFileSync(join(distDir, 'Code.js'), code);
  return distDir;
};

/** A host of the blank district unless another is asked for. */
export const openScriptHost = async (
  options: Partial<HostOptions> = {},
  asked: readonly string[] = scopes,
): Promise<ScriptHost> => {
  const distDir = scriptFolder('', asked);
  const host = await openHost({ district: 'empty', ...options, distDir });
  const script: ScriptHost['script'] = (code, files = {}) => {
    for (const [name, text] of Object.entries({ 'Code.js': code, ...files })) writeFileSync(join(distDir, name), text);
  };
  return {
    host,
    distDir,
    script,
    evaluate: async (body, asking) => {
      script(`function main() {\n${body}\n}`);
      const reply = await host.run('main', [], asking);
      if ('error' in reply) throw new Error(reply.error);
      return reply.result;
    },
    close: () => {
      host.close();
      rmSync(distDir, { recursive: true, force: true });
    },
  };
};
