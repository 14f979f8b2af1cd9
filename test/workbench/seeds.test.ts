// One seed makes a whole run repeatable: the same steps in the same seed's world end in the same world.
import type { World } from '../../workbench/world-types';
import { openScriptHost } from '../support/script-host';

const steps = `const book = SpreadsheetApp.getActive(); const met = [];
  const attempt = work => { try { return work(); } catch (problem) { met.push(problem.message); } };
  const sheet = attempt(() => book.insertSheet('New')) ?? book.getSheets()[0];
  for (let n = 1; n < 40; n += 1) attempt(() => sheet.getRange(n, 1).setValue(n));
  const form = attempt(() => FormApp.create('F'));
  if (form) { attempt(() => form.addTextItem().setTitle('Name')); attempt(() => form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId())); }
  attempt(() => MailApp.sendEmail('ana@family.example', Utilities.getUuid(), 'b'));
  return met;`;

const runWith = async (
  seed: number,
): Promise<{ readonly world: World; readonly met: unknown; readonly eml: string }> => {
  const opened = await openScriptHost({ seed, faults: { transientFailures: { oneIn: 30 }, responders: 'anyone' } });
  const met = await opened.evaluate(steps).catch((problem: unknown) => String(problem));
  opened.host.setFaults({ transientFailures: null });
  const form = opened.host.world().forms[0];
  const body = new URLSearchParams(form?.items.map(({ entryId }) => [`entry.${entryId}`, 'Ana']));
  if (form) await opened.host.submitForm(form.publishedId, body);
  await opened.evaluate("MailApp.sendEmail('bo@family.example', 's', 'b');");
  const done = { world: opened.host.world(), met, eml: await opened.host.eml(1) };
  opened.close();
  return done;
};

test('two worlds of one seed that go the same way are the same, to the last identifier and failure; another seed differs', async () => {
  const [first, again, other] = [await runWith(12), await runWith(12), await runWith(13)];
  expect(again).toEqual(first);
  expect(first.world.seed).toBe(12);
  expect(other.met).not.toEqual(first.met);
  expect(other.world.forms[0]?.id).not.toBe(first.world.forms[0]?.id);
});

test('a world without a seed has that of its district, so that it comes out the same too', async () => {
  const one = await openScriptHost();
  const two = await openScriptHost();
  const uuid = 'return Utilities.getUuid();';
  expect(await one.evaluate(uuid)).toBe(await two.evaluate(uuid));
  one.close();
  two.close();
});
