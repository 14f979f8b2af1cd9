/** The stream of screen events that the page listens to. */
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Screen } from './screen';
import type { SeenEvent } from './told-to-page';

const keepAliveMs = 15_000;

/** `GET /api/events`: one server-sent event for each thing a script or a colleague did to the screen. */
export const screenRoutes = (screen: Screen): Hono =>
  new Hono().get('/events', (context) =>
    streamSSE(context, async (stream) => {
      const waiting: SeenEvent[] = [];
      let wake = (): void => undefined;
      const stop = screen.listen((event) => {
        waiting.push(event);
        wake();
      });
      stream.onAbort(() => {
        stop();
        wake();
      });
      await stream.write(': listening\n\n');
      while (!stream.aborted) {
        const event = waiting.shift();
        if (event) await stream.writeSSE({ data: JSON.stringify(event) });
        else if (!(await somethingHappens((happened) => (wake = happened)))) await stream.write(': still here\n\n');
      }
    }),
  );

const somethingHappens = (tell: (happened: () => void) => void): Promise<boolean> =>
  new Promise((settle) => {
    const timer = setTimeout(() => settle(false), keepAliveMs);
    timer.unref();
    tell(() => {
      clearTimeout(timer);
      settle(true);
    });
  });
