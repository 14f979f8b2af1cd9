/** What every answer says to a browser about who may use it. */
import type { MiddlewareHandler } from 'hono';

const always: Readonly<Record<string, string>> = {
  // A picture, a script or a frame of another site's page gets nothing of it.
  'cross-origin-resource-policy': 'same-origin',
  // Text that people wrote is never taken for a script or a page.
  'x-content-type-options': 'nosniff',
};

/** Where an answer has no policy of its own: as a page of its own it may do nothing and stand in no frame. */
const nothing = "default-src 'none'; frame-ancestors 'none'; sandbox";

/** Puts the headers on whatever is answered, refusals included. */
export const guarded: MiddlewareHandler = async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(always)) context.res.headers.set(name, value);
  const { headers } = context.res;
  if (!headers.has('content-security-policy')) headers.set('content-security-policy', nothing);
};
