/** Time and trouble: the clock, every switch of `Faults`, and what a user has left. */
import { Hono } from 'hono';
import * as v from 'valibot';
import type { Host } from '../host-types';
import { faultNamed } from '../trouble/fault-names';
import { faultTable } from '../trouble/fault-table';
import { faultChange } from '../trouble/fault-values';
import { jsonBody, orRefuse } from './request-body';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const forward = v.strictObject({ advanceMinutes: v.pipe(v.number(), v.minValue(0)) });

const facts = {
  email: v.pipe(v.string(), v.regex(/^[^\s@]+@[^\s@]+$/, 'is no address')),
  locale: v.exactOptional(v.string()),
  account: v.exactOptional(v.picklist(['workspace', 'consumer'])),
  declinedScopes: v.exactOptional(v.array(v.string())),
};

const userChange = v.strictObject({ ...facts, quotaLeft: v.exactOptional(count) });
const newPerson = v.strictObject(facts);
const settings = v.strictObject({ locale: v.exactOptional(v.string()), timeZone: v.exactOptional(v.string()) });

/**
 * `POST /api/clock` and `POST /api/faults` of the fixed interface, `GET /api/faults` with every switch; `POST /api/user` changes an account, `/api/people` adds
 * one, `/api/workbook/settings` sets the spreadsheet's locale and time zone.
 */
export const troubleRoutes = (host: Host): Hono =>
  new Hono()
    .post('/clock', async (context) => {
      const { advanceMinutes } = await jsonBody(context, forward);
      await orRefuse(() => host.advanceClock(advanceMinutes));
      return context.json({ clock: host.world().clock });
    })
    .get('/faults', (context) => {
      const { faults } = host.world();
      return context.json({ switches: faultTable.map((one) => ({ ...one, value: faults[one.name] ?? null })) });
    })
    .post('/faults', async (context) => {
      await orRefuse(async () => refuseUnknown(await context.req.json().catch(() => null)));
      const wanted = await jsonBody(context, faultChange);
      await orRefuse(() => host.setFaults(wanted));
      return context.json({});
    })
    .post('/user', async (context) => {
      const { email, ...change } = await jsonBody(context, userChange);
      await orRefuse(() => host.setUser(email, change));
      return context.json({});
    })
    .post('/people', async (context) => {
      const { email, ...about } = await jsonBody(context, newPerson);
      await orRefuse(() => host.addUser(email, about));
      return context.json({});
    })
    .post('/workbook/settings', async (context) => {
      const change = await jsonBody(context, settings);
      await orRefuse(() => host.setWorkbook(change));
      return context.json({});
    });

/** A name that is none of a switch is answered with the nearest one. */
const refuseUnknown = (body: unknown): void => {
  if (typeof body === 'object' && body !== null) for (const name of Object.keys(body)) faultNamed(name);
};
