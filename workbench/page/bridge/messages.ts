/** What a sidebar's frame and the page around it say to each other. */

export type ToPage =
  | { readonly workbench: 'run'; readonly id: number; readonly door: string; readonly args: string }
  | { readonly workbench: 'close' }
  | { readonly workbench: 'focus-editor' }
  | { readonly workbench: 'size'; readonly width?: number; readonly height?: number };

/** A call's answer; `error` is what the script threw, in the words that Google would pass on. */
export type Reply = { readonly result: unknown } | { readonly error: string };

export type ToFrame = { readonly workbench: 'answer'; readonly id: number; readonly reply: Reply };
