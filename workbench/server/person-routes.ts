/** What a person does in the spreadsheet by hand: typing, and moving sheets, rows and columns about. */
import { Hono } from 'hono';
import * as v from 'valibot';
import type { Host } from '../host-types';
import { jsonBody, orRefuse } from './request-body';

const cell = v.union([v.null(), v.boolean(), v.number(), v.string()]);
const place = v.pipe(v.number(), v.integer(), v.minValue(1));

const typing = v.strictObject({
  sheet: v.string(),
  range: v.string(),
  values: v.array(v.array(cell)),
  user: v.exactOptional(v.string()),
});

const asking = v.object({ sheet: v.string(), range: v.string(), user: v.exactOptional(v.string()) });
const selecting = v.strictObject({ user: v.string(), sheetId: v.number(), range: v.string() });

const lines = { sheet: v.string(), count: v.optional(place, 1) };

const handiwork = v.variant('action', [
  v.strictObject({ action: v.literal('rename'), sheet: v.string(), to: v.string() }),
  v.strictObject({ action: v.literal('insert'), sheet: v.string() }),
  v.strictObject({ action: v.literal('delete'), sheet: v.string() }),
  v.strictObject({
    action: v.literal('sort'),
    sheet: v.string(),
    column: place,
    ascending: v.optional(v.boolean(), true),
  }),
  v.strictObject({ action: v.literal('insert-rows'), ...lines, before: place }),
  v.strictObject({ action: v.literal('delete-rows'), ...lines, first: place }),
  v.strictObject({ action: v.literal('insert-columns'), ...lines, before: place }),
  v.strictObject({ action: v.literal('delete-columns'), ...lines, first: place }),
]);

/** `POST /api/edit` of the fixed interface (fires onEdit), `GET /api/permission` that a page asks first, `POST /api/select`, and `POST /api/sheet` for all that is done to a whole sheet. */
export const personRoutes = (host: Host): Hono =>
  new Hono()
    .post('/edit', async (context) => {
      const { sheet, range, values, user } = await jsonBody(context, typing);
      await orRefuse(() => host.edit(sheet, range, values, user));
      return context.json({});
    })
    .get('/permission', async (context) => {
      const { sheet, range, user } = v.parse(asking, context.req.query());
      const permission = await orRefuse(() => host.permission(sheet, range, user));
      return context.json({ permission });
    })
    .post('/select', async (context) => {
      const { user, sheetId, range } = await jsonBody(context, selecting);
      await orRefuse(() => host.select(user, sheetId, range));
      return context.json({});
    })
    .post('/sheet', async (context) => {
      const work = await jsonBody(context, handiwork);
      await orRefuse(() => doByHand(host, work));
      return context.json({});
    });

const doByHand = (host: Host, work: v.InferOutput<typeof handiwork>) => {
  switch (work.action) {
    case 'rename':
      return host.renameSheet(work.sheet, work.to);
    case 'insert':
      return host.insertSheet(work.sheet);
    case 'delete':
      return host.deleteSheet(work.sheet);
    case 'sort':
      return host.sortSheet(work.sheet, work.column, work.ascending);
    case 'insert-rows':
      return host.insertRows(work.sheet, work.before, work.count);
    case 'delete-rows':
      return host.deleteRows(work.sheet, work.first, work.count);
    case 'insert-columns':
      return host.insertColumns(work.sheet, work.before, work.count);
    case 'delete-columns':
      return host.deleteColumns(work.sheet, work.first, work.count);
  }
};
