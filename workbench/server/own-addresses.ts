/** Keeps strangers out: only this machine's own page may talk to the workbench. */
import type { Context, MiddlewareHandler } from 'hono';

const loopbackNames = ['127.0.0.1', 'localhost', '[::1]'];

const sameSite = new Set(['same-origin', 'none']);

/** Every name by which this machine may call the port. */
export const loopbackHosts = (port: number): readonly string[] => loopbackNames.map((name) => `${name}:${port}`);

/**
 * Refuses a request whose `Host` is not a loopback name of this port (so that no site can rebind its name to it)
 * or whose `Origin` is another one. A program that sends no `Origin`, such as curl, is let in.
 */
export const ownAddressesOnly =
  (port: () => number): MiddlewareHandler =>
  async (context, next) => {
    const hosts = loopbackHosts(port());
    const host = context.req.header('host');
    if (host === undefined || !hosts.includes(host)) return context.text('This address is not the workbench.', 421);
    const origin = context.req.header('origin');
    if (origin !== undefined && origin !== `http://${host}` && !keepsItsOriginBack(context)) return refusal();
    return next();
  };

/** A page of our own that sends no referrer posts with the origin `null`; what a browser calls same-origin no other page can. */
const keepsItsOriginBack = ({ req }: Context): boolean =>
  req.header('origin') === 'null' && req.header('sec-fetch-site') === 'same-origin';

/** Refuses what a page of another origin asks for, also where a browser sends no `Origin` with it (pictures, links). */
export const ownPageOnly: MiddlewareHandler = async (context, next) => {
  const site = context.req.header('sec-fetch-site');
  if (site !== undefined && !sameSite.has(site)) return refusal();
  return next();
};

const refusal = (): Response => Response.json({ error: 'the workbench answers its own page only' }, { status: 403 });
