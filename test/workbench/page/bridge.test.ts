/** The bridge's own laws, without a browser: F19, F21 to F25 of platform.md 6. */
import { wireArguments } from '../../../workbench/page/bridge/legal-arguments';
import type { Reply } from '../../../workbench/page/bridge/messages';
import { makeRunner } from '../../../workbench/page/bridge/runner';
import { tenAtOnce } from '../../../workbench/page/bridge/ten-at-once';

type Call = (...args: readonly unknown[]) => void;

const runnerOf = (doors: readonly string[], reply: Reply, sent: unknown[] = []) =>
  makeRunner(doors, (door, args, answer) => {
    sent.push([door, ...args]);
    answer(reply);
  }) as ReturnType<typeof makeRunner> & Readonly<Record<string, Call>>;

// guides/html/communication: "Requests fail if you attempt to pass a Date, Function, DOM element …, including prohibited
// types inside objects or arrays. Objects that create circular references will also fail".
describe('F19 D: an argument that may not travel', () => {
  const circular: Record<string, unknown> = {};
  circular.self = { circular };
  it.each([
    ['a Date', [new Date(0)], '0'],
    ['a nested Date', [1, { when: [new Date(0)] }], '0'],
    ['a function', [{ f: () => 1 }], 'f'],
    ['a Map', [{ map: new Map() }], 'map'],
    ['an object of a class', [{ e: new Error('x') }], 'e'],
    ['bytes', [new Uint8Array(1)], '0'],
    ['a symbol', [Symbol('s')], '0'],
    ['a circle', [circular], 'circular'],
  ])('%s is refused before anything is sent', (_name, args, property) => {
    expect(() => wireArguments(args)).toThrow(new TypeError(`Failed due to illegal value in property: ${property}`));
  });

  it('but the same object twice, side by side, is no circle', () => {
    const shared = { a: 1 };
    expect(wireArguments([shared, [shared]])).toBe('[{"a":1},[{"a":1}]]');
  });
});

// reference/run: "If you pass an object or array as a parameter, it is a copy"; undefined in arrays becomes null.
describe('F21 D: what arrives', () => {
  it('has null for undefined in a list and nothing for it in an object', () => {
    expect(wireArguments([[1, undefined], { a: undefined, b: null }, undefined])).toBe('[[1,null],{"b":null},null]');
  });
});

// guides/html/communication: "limited to 10 concurrent calls … no guarantee of order".
describe('F22 D: many calls at once', () => {
  const started = async (seed: number, count: number) => {
    const order: number[] = [];
    const ends: (() => void)[] = [];
    const lanes = tenAtOnce(seed);
    for (let n = 0; n < count; n += 1) {
      lanes.enter((done) => {
        order.push(n);
        ends.push(done);
      });
    }
    await Promise.resolve();
    return { order, ends };
  };

  it('lets ten run and the others wait for one to end', async () => {
    const { order, ends } = await started(1, 12);
    expect(order).toHaveLength(10);
    ends[0]?.();
    await Promise.resolve();
    expect(order).toHaveLength(11);
    ends[1]?.();
    await Promise.resolve();
    expect([...order].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it('starts them in an order that the seed decides and the caller does not', async () => {
    const asCalled = [0, 1, 2, 3, 4, 5, 6, 7];
    const { order } = await started(3, 8);
    expect(order).not.toEqual(asCalled);
    expect([...order].sort((a, b) => a - b)).toEqual(asCalled);
    expect((await started(3, 8)).order).toEqual(order);
  });
});

// reference/run: withSuccessHandler and its like "return a 'script runner'" and leave the old one.
describe('F23 D: a runner', () => {
  it('stays as it is when a handler is added', () => {
    const heard: unknown[] = [];
    const run = runnerOf(['rpc'], { result: 5 });
    run.withSuccessHandler((value) => heard.push(value));
    run.rpc?.();
    expect(heard).toEqual([]);
    expect(Object.isFrozen(run)).toBe(true);
  });

  it('gives the user object to the handler and to nobody else', () => {
    const heard: unknown[] = [];
    const sent: unknown[] = [];
    const run = runnerOf(['rpc'], { result: 5 }, sent);
    const more = run
      .withUserObject({ mine: new Date(0) })
      .withSuccessHandler((...args) => heard.push(args)) as typeof run;
    more.rpc?.('a');
    expect(heard).toEqual([[5, { mine: new Date(0) }]]);
    expect(sent).toEqual([['rpc', 'a']]);
  });
});

// gas-client reads the functions off the runner's own keys.
// gas-client 1.2.1 gas-promises.ts (README.md)
it('F24 T: a runner’s own keys are its four settings and the public functions', () => {
  expect(Object.keys(runnerOf(['onOpen', 'rpc'], { result: null })).sort()).toEqual([
    'onOpen',
    'rpc',
    'withFailureHandler',
    'withLogger',
    'withSuccessHandler',
    'withUserObject',
  ]);
});

// guides/html/communication: without a failure handler, "failures are logged to the JavaScript console".
describe('F25 D: what a function throws', () => {
  it('reaches the failure handler as an Error with the script’s words', () => {
    const heard: unknown[][] = [];
    const run = runnerOf(['rpc'], { error: 'Error: no such sheet' });
    (run.withFailureHandler((...args) => heard.push(args)).withUserObject(7) as typeof run).rpc?.();
    expect(heard).toEqual([[expect.any(Error), 7]]);
    expect(heard[0]?.[0]).toHaveProperty('message', 'Error: no such sheet');
  });

  it('is told to the console when nobody handles it', () => {
    const told = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    runnerOf(['rpc'], { error: 'Error: no such sheet' }).rpc?.();
    expect(told).toHaveBeenCalledWith('Uncaught', expect.objectContaining({ message: 'Error: no such sheet' }));
    told.mockRestore();
  });
});
