// Killed with -9 at any moment while people type, families answer and scripts send: what was acknowledged is there, and nothing is there by half.
// `KILLS=100 npx jest test/faults/killed-anywhere` is the long run; `KILL_SEED` picks other moments.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { World } from '../../workbench/world-types';
import { type KillWorld, killWorld, quotaAtFirst } from '../support/kill-world';

const kills = Number(process.env.KILLS ?? 10);
const mostAnswers = 30;
/** About as long as one answer takes. */
const mostMs = 40;

let dataDir: string;
let workbench: KillWorld;
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'killed-'));
  workbench = await killWorld(dataDir);
}, 60_000);
afterAll(() => {
  workbench.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const rowsOf = (world: World, sheet: string): readonly (readonly unknown[])[] =>
  (world.sheets.find(({ name }) => name === sheet)?.values ?? []).filter((row) => row.some((cell) => cell !== ''));

const answered = (world: World): readonly (readonly unknown[])[] =>
  (world.sheets.find(({ formUrl }) => formUrl !== null)?.values ?? []).slice(1);

const expectWhole = (world: World): void => {
  const { edit, answer, send, note } = workbench.acknowledged;
  const typed = rowsOf(world, 'Sheet1');
  const noted = rowsOf(world, 'Noted');
  const rows = answered(world);
  const mailed = world.mail.map(({ to }) => Number(/\d+/.exec(to[0] ?? '')?.[0]));
  const missing = {
    edit: [...edit].filter((n) => !typed.some(([one]) => one === n)),
    answer: [...answer].filter((n) => !rows.some(([, who]) => who === `family ${n}`)),
    send: [...send].filter((n) => !mailed.includes(n)),
    note: [...note].filter((n) => !noted.some(([one]) => one === n) || world.properties[`noted ${n}`] !== String(n)),
  };
  expect(missing).toEqual({ edit: [], answer: [], send: [], note: [] });
  const half = {
    rows: [...typed, ...noted].filter(([one, other]) => one !== other),
    answers: rows.filter(([, who, again]) => who === '' || who !== again),
    answeredTwice: rows.length - new Set(rows.map(([, who]) => who)).size,
    answersWithoutRow: (world.forms[0]?.responses ?? 0) - rows.length,
    mailedTwice: mailed.length - new Set(mailed).size,
    quotaNotSpent: mailed.length - (quotaAtFirst - (world.users[0]?.quotaLeft ?? 0)),
    setButNotWritten: Object.values(world.properties).filter((n) => !noted.some(([one]) => String(one) === n)),
  };
  expect(half).toEqual({
    rows: [],
    answers: [],
    answeredTwice: 0,
    answersWithoutRow: 0,
    mailedTwice: 0,
    quotaNotSpent: 0,
    setButNotWritten: [],
  });
};

test(
  `killed ${kills} times, it always opens with all that it acknowledged and nothing by half`,
  async () => {
    let state = Number(process.env.KILL_SEED ?? 1) >>> 0;
    const below = (limit: number): number => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((state / 2 ** 32) * limit);
    };
    for (let kill = 0; kill < kills; kill += 1)
      expectWhole(await workbench.usedAndKilled(1 + below(mostAnswers), below(mostMs)));
    const { edit, answer, send, note } = workbench.acknowledged;
    console.log(
      `${kills} kills: ${edit.size} edits, ${answer.size} answers, ${send.size} messages, ${note.size} notes`,
    );
    for (const deed of [edit, answer, send, note]) expect(deed.size).toBeGreaterThan(kills / 2);
  },
  kills * 20_000,
);
