/** A sidebar's page made ready for its frame: the bridge goes in before any script of its own. */

/** Forbids every outside host, as the product needs none; stricter than Google, which documents no policy. */
export const framePolicy = (pageOrigin: string): string =>
  `default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; font-src data:; base-uri 'none'; frame-ancestors ${pageOrigin}`;

export interface BridgeSetting {
  readonly pageOrigin: string;
  /** The public functions, which are the runner's own keys (F24). */
  readonly doors: readonly string[];
  /** Decides in which order calls that wait together go (F22). */
  readonly seed: number;
}

/** The page with `google.script` in place, as the first thing in its head. */
export const withBridge = (html: string, bridge: string, setting: BridgeSetting): string => {
  const script = `<script>(function () {\n${bridge}\nworkbenchBridge.start(${inScript(setting)});\n})();</script>`;
  const opening = /<head[^>]*>/i.exec(html) ?? /<html[^>]*>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  const at = opening ? opening.index + opening[0].length : 0;
  return html.slice(0, at) + script + html.slice(at);
};

const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
