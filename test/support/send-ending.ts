// What became of a campaign that something went wrong in: who has it twice, who was lost, of whom nobody knows.
import type { Host } from '../../workbench/host-types';
import { received, sendLog } from './invite-world';

export interface SendEnding {
  readonly doubled: number;
  /** Families without a message whose row does not say so. */
  readonly lost: number;
  readonly unknown: number;
  /** Messages whose fate the log tells. */
  readonly rows: number;
}

export const sendEndingOf = (host: Host): SendEnding => {
  const counts = received(host);
  const log = sendLog(host);
  const told = (state: string) => log.filter((row) => row['log.state'] === state);
  return {
    doubled: [...counts.values()].filter((count) => count > 1).length,
    lost: told('sent').filter((row) => (counts.get(row['log.address'] ?? '') ?? 0) !== 1).length,
    unknown: told('unknown').length,
    rows: told('sent').length + told('unknown').length,
  };
};
