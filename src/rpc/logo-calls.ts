// The calls by which staff choose the logo that stands in mail and on printed pages.
import * as v from 'valibot';
import { call } from './call';

export type LogoView = {
  /** `data:image/png;base64,…`, or empty. */
  readonly data: string;
  readonly district: string;
  readonly mostBytes: number;
};

export const logoCalls = {
  openLogo: call<LogoView>()(v.strictObject({})),
  /** Empty takes the logo away. */
  saveLogo: call<LogoView>()(v.strictObject({ data: v.pipe(v.string(), v.maxLength(60_000)) })),
};
