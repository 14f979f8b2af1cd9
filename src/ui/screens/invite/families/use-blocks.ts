// Sends a list block after block, to compare or to write, and goes on with the block that failed.
import { useCallback, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../../../domain/problem';
import type { BlockResult, FamilyBlock } from '../../../../rpc/family-calls';
import { problemIn } from '../../../use-call';

export interface BlockSums {
  readonly added: number;
  readonly updated: number;
  readonly kept: number;
  /** Lines of the sheets that the list does not have. */
  readonly notInList: number;
  readonly newSchools: readonly string[];
}

export type Sent =
  | { readonly state: 'idle' }
  | { readonly state: 'busy'; readonly done: number; readonly stopping: boolean }
  | { readonly state: 'failed'; readonly done: number; readonly problem: Problem | undefined }
  | { readonly state: 'stopped'; readonly done: number };

const sumsOf = (results: readonly BlockResult[]): BlockSums => {
  const sum = (count: (one: BlockResult) => number): number => results.reduce((total, one) => total + count(one), 0);
  const lines = { families: 0, guardians: 0, children: 0, ...Object.assign({}, ...results.map((one) => one.lines)) };
  return {
    added: sum(({ added }) => added),
    updated: sum(({ updated }) => updated),
    kept: sum(({ kept }) => kept),
    notInList: Math.max(0, lines.families + lines.guardians + lines.children - sum(({ found }) => found)),
    newSchools: [...new Set(results.flatMap(({ newSchools }) => newSchools))],
  };
};

/** `over` gets the sums once every block is through. A block is small, so that Stop is looked at often. */
export const useBlocks = (
  blocks: readonly FamilyBlock[],
  call: (block: FamilyBlock) => Promise<BlockResult>,
  over: (sums: BlockSums) => void,
) => {
  const [sent, setSent] = useState<Sent>({ state: 'idle' });
  const results = useRef<readonly BlockResult[]>([]);
  const stopAsked = useRef(false);
  const stop = useCallback(() => {
    stopAsked.current = true;
    setSent((before) => (before.state === 'busy' ? { ...before, stopping: true } : before));
  }, []);
  const goOn = async (): Promise<void> => {
    stopAsked.current = false;
    try {
      for (const block of blocks.slice(results.current.length)) {
        if (stopAsked.current) return setSent({ state: 'stopped', done: results.current.length });
        setSent({ state: 'busy', done: results.current.length, stopping: false });
        results.current = [...results.current, await call(block)];
      }
      over(sumsOf(results.current));
    } catch (reason) {
      setSent({ state: 'failed', done: results.current.length, problem: problemIn(reason) });
    }
  };
  return { sent, goOn, stop };
};
