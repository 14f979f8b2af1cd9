/** Calls into the product: its doors as `google.script.run` and the menu reach them. */
import { Hono } from 'hono';
import * as v from 'valibot';
import type { Host, RunOptions, StartedIn } from '../host-types';
import { jsonBody, jsonValue, orRefuse } from './request-body';

const startedIn: v.GenericSchema<StartedIn> = v.variant('editor', [
  v.strictObject({ editor: v.literal('sheets') }),
  v.strictObject({ editor: v.literal('forms'), formId: v.string() }),
  v.strictObject({ editor: v.literal('none') }),
]);

const call = v.strictObject({
  function: v.string(),
  args: v.exactOptional(v.array(jsonValue)),
  user: v.exactOptional(v.string()),
  startedIn: v.exactOptional(startedIn),
});

const answer = v.strictObject({
  ask: v.number(),
  button: v.picklist(['OK', 'CANCEL', 'YES', 'NO', 'CLOSE']),
  text: v.exactOptional(v.string()),
});

/**
 * `POST /api/run` of the fixed interface, which answers when the script ends; `POST /api/answer` to what a script asks
 * meanwhile; `GET /api/menu`, which opens the document and answers its menus, and `POST /api/install`.
 */
export const runRoutes = (host: Host): Hono =>
  new Hono()
    .post('/run', async (context) => {
      const { function: door, args = [], ...options } = await jsonBody(context, call);
      return Response.json(await host.run(door, args, options));
    })
    .post('/answer', async (context) => {
      const { ask, ...given } = await jsonBody(context, answer);
      await orRefuse(() => host.answer(ask, given));
      return context.json({});
    })
    .post('/install', async (context) =>
      context.json(await orRefuse(() => host.install(menuOptions(context.req.query('user'), undefined)))),
    )
    .get('/menu', async (context) =>
      context.json(await orRefuse(() => host.menu(menuOptions(context.req.query('user'), context.req.query('form'))))),
    );

const menuOptions = (user: string | undefined, formId: string | undefined): RunOptions => ({
  ...(user === undefined ? {} : { user }),
  startedIn: formId === undefined ? { editor: 'sheets' } : { editor: 'forms', formId },
});
