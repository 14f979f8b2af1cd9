// The lock port over the lock that everyone in this workbook shares.
import type { Lock } from '../app/ports';

const patienceMs = 10_000;

/**
 * `taken` is told before the work begins: what was known of the workbook may be old by then. What was written is flushed before the lock
 * is let go, as LockService asks (reference/lock/lock).
 */
export const documentLock = (taken: () => void): Lock => {
  let known: GoogleAppsScript.Lock.Lock | null | undefined;
  return {
    during: (work) => {
      known ??= LockService.getDocumentLock();
      const lock = known;
      if (lock === null || !lock.tryLock(patienceMs)) return undefined;
      try {
        taken();
        const value = work();
        SpreadsheetApp.flush();
        return { value };
      } finally {
        lock.releaseLock();
      }
    },
  };
};
