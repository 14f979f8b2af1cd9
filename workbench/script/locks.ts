// `LockService`: one execution at a time, whoever runs it (F60).
import type { Execution } from '../execution';
import { ServiceError } from '../service-error';
import { checkSignature } from '../signature';
import { standIn } from '../stand-in';
import { documentKey } from './document-key';

type Google = GoogleAppsScript.Lock.Lock;
type Part = Pick<Google, 'tryLock' | 'waitLock' | 'hasLock' | 'releaseLock'>;

/** While one execution waits no other moves on here, so whoever waits, waits in vain: the whole time passes. */
const giveLock = (execution: Execution, scope: string): Google => {
  const { world, id } = execution;
  const tryLock = (patience: number): boolean => {
    checkSignature('LockService.Lock.tryLock', [patience], ['number']);
    if (patience < 0) return false;
    if (world.faults.now().lockHeldByOther !== true && world.locks.take(scope, id)) return true;
    world.clock.advance(patience);
    return false;
  };
  const part: Part = {
    tryLock,
    waitLock: (patience) => {
      if (!tryLock(patience))
        throw new ServiceError('Lock timeout: another process was holding the lock for too long.');
    },
    hasLock: () => world.locks.isHeldBy(scope, id),
    releaseLock: () => world.locks.release(scope, id),
  };
  return standIn<Google>(execution, 'Lock', part);
};

/** The global `LockService`; the document's lock is null where no document is open. */
export const lockService = (execution: Execution): Readonly<Record<string, unknown>> => {
  const part: Pick<GoogleAppsScript.Lock.LockService, 'getDocumentLock' | 'getUserLock' | 'getScriptLock'> = {
    getDocumentLock: () => {
      const key = documentKey(execution);
      return key === undefined ? (null as unknown as Google) : giveLock(execution, `document ${key}`);
    },
    getUserLock: () => giveLock(execution, `user ${execution.user.email}`),
    getScriptLock: () => giveLock(execution, 'script'),
  };
  return { LockService: standIn(execution, 'LockService', part) };
};
