/** Calls that come too fast for Google: the workbench counts those of the last second. */
import { serviceOf } from './service-names';

const second = 1_000;

export interface CallRate {
  /** Google's words where this call is one too many within a second of the workbench's clock; waiting helps. */
  readonly refusalOf: (method: string, most: number | undefined) => string | undefined;
}

/** Counts by service; a refused call counts as none (guides/services/quotas, the end of the page). */
export const callRate = (now: () => number): CallRate => {
  const calls = new Map<string, readonly number[]>();
  return {
    refusalOf: (method, most) => {
      if (most === undefined) return undefined;
      const service = serviceOf(method);
      const lately = (calls.get(service) ?? []).filter((at) => at > now() - second);
      const isTooMany = lately.length >= most;
      calls.set(service, isTooMany ? lately : [...lately, now()]);
      return isTooMany
        ? `Service invoked too many times in a short time: ${service}. Try Utilities.sleep(1000) between calls.`
        : undefined;
    },
  };
};
