/** The workbench as a program: opens the world that the command line names and serves it. */
import { openHost } from './host';
import { checkBuilt } from './server/check-built';
import { readCommandLine, type Wishes } from './server/command-line';
import { forgetWorld } from './server/forget-world';
import { isTaken } from './server/listen';
import { mendingHost } from './server/mending-host';
import { openInBrowser } from './server/open-in-browser';
import { type RunningServer, startServer } from './server/start-server';

/** Where the project lies, and where the built product and page are. */
export interface Project {
  readonly root: string;
  readonly distDir: string;
  readonly pageDir: string;
}

const defaultPort = 8080;

/** Starts the workbench and prints one line with its address; it runs until it is told to stop. */
export const main = async (project: Project, argv: readonly string[]): Promise<void> => {
  const wishes = readCommandLine(project.root, argv);
  await checkBuilt(project);
  if (wishes.reset) await forgetWorld(wishes.dataDir);
  const server = await start(project, wishes);
  console.log(`Seat at the Table is ready: ${server.url}`);
  if (wishes.open) openInBrowser(server.url);
  const stop = () => void server.close().then(() => process.exit(0));
  process.once('SIGINT', stop).once('SIGTERM', stop);
};

const start = async ({ distDir, pageDir }: Project, { port, ...wishes }: Wishes): Promise<RunningServer> => {
  try {
    return await startServer({
      distDir,
      pageDir,
      ...(port === undefined ? {} : { port }),
      fromPort: defaultPort,
      open: (publicUrl) => mendingHost((onRefused) => openHost({ distDir, publicUrl, onRefused, ...wishes })),
    });
  } catch (problem) {
    if (isTaken(problem)) throw new Error(`port ${port} is in use; leave --port out to take a free one`);
    throw problem;
  }
};
