/** The first origin: the page, the fixed interface, and the forms as families see them. */
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Host } from '../host-types';
import { StoreProblem } from '../world/store-problem';
import { familyFormRoutes, formRoutes } from './form-routes';
import { guarded } from './guarded';
import { mailRoutes } from './mail-routes';
import { ownAddressesOnly, ownPageOnly } from './own-addresses';
import { pageRoutes } from './page-routes';
import { personRoutes } from './person-routes';
import { runRoutes } from './run-routes';
import type { Screen } from './screen';
import { screenRoutes } from './screen-routes';
import { troubleRoutes } from './trouble-routes';
import { workbookRoutes } from './workbook-routes';
import { worldRoutes } from './world-routes';

export interface WorkbenchAppParts {
  readonly host: Host;
  readonly screen: Screen;
  readonly pageDir: string;
  readonly port: () => number;
  readonly frameOrigin: () => string;
}

/** Everything of design.md 4's table over HTTP, for this machine alone. */
export const workbenchApp = ({ host, screen, pageDir, port, frameOrigin }: WorkbenchAppParts): Hono => {
  const app = new Hono();
  app.onError(answerTo);
  app.use(guarded);
  app.use(ownAddressesOnly(port));
  app.use('/api/*', ownPageOnly);
  for (const routes of [
    runRoutes(host),
    worldRoutes(host),
    personRoutes(host),
    troubleRoutes(host),
    workbookRoutes(host),
    mailRoutes(host),
    formRoutes(host),
    screenRoutes(screen),
  ]) {
    app.route('/api', routes);
  }
  return app.route('/forms', familyFormRoutes(host)).route('/', pageRoutes(pageDir, frameOrigin));
};

/** Every refusal is `{"error": …}`: 400 for what was asked wrongly, 507 where it cannot be kept, 500 for a fault of ours. */
const answerTo = (problem: Error): Response => {
  if (problem instanceof HTTPException) return problem.getResponse();
  if (!(problem instanceof StoreProblem))
    return Response.json({ error: `the workbench broke: ${problem.message}` }, { status: 500 });
  console.error(problem.message);
  return Response.json({ error: problem.message }, { status: 507 });
};
