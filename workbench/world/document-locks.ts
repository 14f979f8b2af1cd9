// Who holds which lock: one execution at a time, and the same one as often as it likes (F60).

export type LockScope = string;

export interface DocumentLocks {
  /** True when the execution holds the lock now. */
  readonly take: (scope: LockScope, executionId: number) => boolean;
  readonly isHeldBy: (scope: LockScope, executionId: number) => boolean;
  readonly release: (scope: LockScope, executionId: number) => void;
  readonly releaseAll: (executionId: number) => void;
}

/** Locks live with the process: an execution that died with it holds none. */
export const documentLocks = (): DocumentLocks => {
  const holders = new Map<LockScope, number>();
  const isHeldBy = (scope: LockScope, executionId: number): boolean => holders.get(scope) === executionId;
  return {
    take: (scope, executionId) => {
      if (holders.has(scope)) return isHeldBy(scope, executionId);
      holders.set(scope, executionId);
      return true;
    },
    isHeldBy,
    release: (scope, executionId) => {
      if (isHeldBy(scope, executionId)) holders.delete(scope);
    },
    releaseAll: (executionId) => {
      for (const [scope, holder] of holders) if (holder === executionId) holders.delete(scope);
    },
  };
};
