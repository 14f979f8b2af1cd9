/** Time and trouble: the clock, every switch of `Faults`, and what a user has left. */
import { Hono } from 'hono';
import * as v from 'valibot';
import type { Faults, Host } from '../host-types';
import { jsonBody, jsonValue, orRefuse } from './request-body';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const faults: v.GenericSchema<Faults> = v.strictObject({
  crashAtCall: v.exactOptional(count),
  crashWhen: v.exactOptional(v.picklist(['before', 'after'])),
  unflushed: v.exactOptional(v.picklist(['kept', 'lost'])),
  quotaLeft: v.exactOptional(count),
  failNext: v.exactOptional(v.string()),
  message: v.exactOptional(v.string()),
  times: v.exactOptional(count),
  interleave: v.exactOptional(
    v.strictObject({
      atCall: count,
      function: v.string(),
      args: v.array(jsonValue),
      user: v.exactOptional(v.string()),
    }),
  ),
  setDestinationRefused: v.exactOptional(v.boolean()),
  responders: v.exactOptional(v.picklist(['organization', 'anyone'])),
  newFormsPublished: v.exactOptional(v.boolean()),
  clockTriggerHasDocument: v.exactOptional(v.boolean()),
  lockHeldByOther: v.exactOptional(v.boolean()),
  revokedScopes: v.exactOptional(v.array(v.string())),
  latencyMsPerCall: v.exactOptional(count),
});

const forward = v.strictObject({ advanceMinutes: v.pipe(v.number(), v.minValue(0)) });

const userChange = v.strictObject({
  email: v.string(),
  locale: v.exactOptional(v.string()),
  quotaLeft: v.exactOptional(count),
});

/** `POST /api/clock` and `POST /api/faults` of the fixed interface, and `POST /api/user`. */
export const troubleRoutes = (host: Host): Hono =>
  new Hono()
    .post('/clock', async (context) => {
      const { advanceMinutes } = await jsonBody(context, forward);
      await orRefuse(() => host.advanceClock(advanceMinutes));
      return context.json({ clock: host.world().clock });
    })
    .post('/faults', async (context) => {
      const wanted = await jsonBody(context, faults);
      await orRefuse(() => host.setFaults(wanted));
      return context.json({});
    })
    .post('/user', async (context) => {
      const { email, ...change } = await jsonBody(context, userChange);
      await orRefuse(() => host.setUser(email, change));
      return context.json({});
    });
