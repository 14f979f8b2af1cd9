// Groups of rows or columns as depths of lines, and back.
import type { GroupRecord } from '../../engine/tab-record';

type Axis = GroupRecord['axis'];

const deepest = 8;

/** In how many groups the line lies. */
export const depthAt = (groups: readonly GroupRecord[], axis: Axis, line: number): number =>
  groups.filter((one) => one.axis === axis && line >= one.first && line < one.first + one.count).length;

/** The groups after each of the lines went `by` levels deeper, or up; a group that goes on keeps whether it is folded. */
export const shiftedGroups = (
  groups: readonly GroupRecord[],
  { axis, first, count }: Pick<GroupRecord, 'axis' | 'first' | 'count'>,
  by: number,
): readonly GroupRecord[] => {
  const ends = groups.filter((one) => one.axis === axis).map((one) => one.first + one.count);
  const last = Math.max(first + count, ...ends);
  const depths = Array.from({ length: last + 1 }, (_, line) => {
    const inside = line >= first && line < first + count;
    return Math.min(deepest, Math.max(0, depthAt(groups, axis, line) + (inside ? by : 0)));
  });
  const others = groups.filter((one) => one.axis !== axis);
  const made = Array.from({ length: Math.max(0, ...depths) }, (_, level) => runsAt(depths, level + 1)).flat();
  return [...others, ...made.map((run): GroupRecord => ({ ...run, axis, collapsed: wasCollapsed(groups, axis, run) }))];
};

type Run = Pick<GroupRecord, 'first' | 'count' | 'depth'>;

const runsAt = (depths: readonly number[], depth: number): readonly Run[] => {
  const runs: Run[] = [];
  let start = 0;
  depths.forEach((here, line) => {
    if (here >= depth && start === 0) start = line;
    if (here < depth && start > 0) {
      runs.push({ first: start, count: line - start, depth });
      start = 0;
    }
  });
  return start > 0 ? [...runs, { first: start, count: depths.length - start, depth }] : runs;
};

const wasCollapsed = (groups: readonly GroupRecord[], axis: Axis, run: Run): boolean =>
  groups.some(
    (one) =>
      one.axis === axis &&
      one.depth === run.depth &&
      one.collapsed &&
      one.first < run.first + run.count &&
      run.first < one.first + one.count,
  );
