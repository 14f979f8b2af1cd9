/** The second origin: serves nothing but the pages of sidebars and dialogs, each with the bridge in it. */
import { Hono } from 'hono';
import { framePolicy, withBridge } from './frame-document';
import { guarded } from './guarded';
import { ownAddressesOnly } from './own-addresses';
import type { Screen } from './screen';

export interface FrameAppParts {
  readonly screen: Screen;
  readonly bridge: () => Promise<string>;
  readonly doors: () => Promise<readonly string[]>;
  readonly seed: () => number;
  readonly pageOrigin: string;
  readonly port: () => number;
}

/** `GET /frame/ID`: a sidebar or dialog as Google would frame it (platform.md 3.3). */
export const frameApp = ({ screen, bridge, doors, seed, pageOrigin, port }: FrameAppParts): Hono =>
  new Hono()
    .use(guarded)
    .use(ownAddressesOnly(port))
    .get('/frame/:id', async (context) => {
      const html = screen.frameHtml(context.req.param('id'));
      if (html === undefined) return context.text('This sidebar is closed.', 404);
      return context.html(withBridge(html, await bridge(), { pageOrigin, doors: await doors(), seed: seed() }), 200, {
        'content-security-policy': framePolicy(pageOrigin),
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
      });
    });
