// One more family answers and a second person counts while the first person's count is at any of its calls: nobody can subtract (PV05).
import { rmSync } from 'node:fs';
import type { FormTotals } from '../../src/rpc/form-calls';
import { distWith } from '../support/dist-with';
import { openTotalsHost, type TotalsHost } from '../support/form-totals-host';
import { reply } from '../support/sidebar-calls';

const folder = distWith(`function write() {
  var form = FormApp.create('Hand-made', true);
  form.addMultipleChoiceItem().setTitle('First').setChoiceValues(['Yes', 'No']);
  return form.getId();
}
function answerAndCount() {
  var form = FormApp.getActiveForm();
  var item = form.getItems()[0].asMultipleChoiceItem();
  form.createResponse().withItemResponse(item.createResponse('Yes')).submit();
  PropertiesService.getScriptProperties().setProperty('second', JSON.stringify(rpc('countOpenForm', {})));
}
function second() { return JSON.parse(PropertiesService.getScriptProperties().getProperty('second')); }`);
afterAll(() => rmSync(folder, { recursive: true }));

type Counted = { readonly ok: true; readonly value: FormTotals } | { readonly ok: false };

const basesIn = (outcome: Counted): readonly number[] =>
  outcome.ok
    ? outcome.value.questions.flatMap(({ figures: { whole } }) => (whole.state === 'shown' ? [whole.base] : []))
    : [];

const answered = async (): Promise<TotalsHost> => {
  const open = await openTotalsHost(folder);
  await open.answer({ First: 'Yes' }, 5);
  await open.answer({ First: 'No' }, 5);
  return open;
};

const bothCounts = async (atCall: number): Promise<readonly number[]> => {
  const { host, inEditor, formId, close } = await answered();
  host.setFaults({ interleave: { atCall, function: 'answerAndCount', args: [], formId } });
  const first = (await reply(host, 'countOpenForm', {}, inEditor)) as Counted;
  host.setFaults({ interleave: null });
  const ran = await host.run('second', [], inEditor);
  close();
  return [...basesIn(first), ...basesIn(('result' in ran ? ran.result : { ok: false }) as unknown as Counted)];
};

test('a second count inside the first, with one more answer, at each of its calls', async () => {
  const clean = await answered();
  clean.host.resetCalls();
  await clean.count();
  const calls = clean.host.calls().total;
  clean.close();
  let both = 0;
  for (let atCall = 1; atCall <= calls; atCall += 1) {
    const bases = await bothCounts(atCall);
    both += bases.length === 2 ? 1 : 0;
    expect({ atCall, different: new Set(bases).size }).toEqual({ atCall, different: 1 });
  }
  expect(both).toBeGreaterThan(10);
}, 120_000);
