/** The workbook as the grid in the page holds it: the engine's own bytes, and what was typed there as its diffs. */
import { Hono } from 'hono';
import type { Host } from '../host-types';
import { orRefuse } from './request-body';

/**
 * `GET /api/workbook`, and `POST /api/workbook/diffs`, which answers `{warned}` instead of taking an edit that a protection
 * asks about, until `sure=yes`. Both say which version of the workbook there is then, as `workbook-changed` does.
 */
export const workbookRoutes = (host: Host): Hono => {
  let version = 0;
  host.onScreen((event) => {
    if (event.kind === 'workbook-changed') version = event.version ?? -1;
  });
  return new Hono()
    .get('/workbook', () => {
      const body = new Uint8Array(host.workbookBytes());
      return new Response(body, {
        headers: { 'Content-Type': 'application/octet-stream', 'X-Workbook-Version': String(version) },
      });
    })
    .post('/workbook/diffs', async (context) => {
      const diffs = new Uint8Array(await context.req.arrayBuffer());
      const { user, sure } = context.req.query();
      const warned = sure === 'yes' ? null : await orRefuse(() => host.gridWarning(diffs, user));
      if (warned !== null) return context.json({ warned });
      await orRefuse(() => host.applyGridDiffs(diffs, user));
      return context.json({ version });
    });
};
