/** The workbench as a process of its own, which a test may kill. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface WorkbenchProcess {
  readonly url: string;
  /** Everything that it printed so far. */
  readonly printed: () => string;
  /** Ends it with a signal and waits until it is gone; answers its exit code, or the signal that ended it. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | string | null>;
}

export interface ProcessOptions {
  readonly distDir: string;
  readonly dataDir: string;
  readonly args?: readonly string[];
}

const root = process.cwd();

/** Starts what `npm start` starts, with everything built already, on any free port; resolves when it says that it is ready. */
export const startWorkbenchProcess = ({ distDir, dataDir, args = [] }: ProcessOptions): Promise<WorkbenchProcess> => {
  const module = pathToFileURL(join(root, '.build/workbench/main.js')).href;
  const project = { root, distDir, pageDir: join(root, '.build/page') };
  const argv = ['--no-open', '--port', '0', '--data', dataDir, ...args];
  const program = `import(${JSON.stringify(module)}).then(({ main }) => main(${JSON.stringify(project)}, ${JSON.stringify(argv)})).catch((problem) => { console.error(problem.message); process.exit(1); })`;
  const child = spawn(process.execPath, ['-e', program], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const gone = new Promise<number | string | null>((ended) =>
    child.once('exit', (code, signal) => ended(code ?? signal)),
  );
  let printed = '';
  let complained = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complained += chunk;
  });
  return new Promise((ready, failed) => {
    void gone.then((code) => failed(new Error(`the workbench ended with ${code}: ${complained}`)));
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk;
      const [, url] = /ready: (http:\S+)\n/.exec(printed) ?? [];
      if (url === undefined) return;
      const end = (signal: 'SIGTERM' | 'SIGKILL') => {
        child.kill(signal);
        return gone;
      };
      ready({ url, printed: () => printed, end });
    });
  });
};
