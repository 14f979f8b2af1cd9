// What no page of Google's settles: whether the list of a response's answers has one for each question that can have points.
import { rmSync } from 'node:fs';
import { distWith } from '../support/dist-with';
import { openTotalsHost, toldBy, totalOf } from '../support/form-totals-host';

/** Here the list has only what was answered, so that the place in it says nothing. */
const folder = distWith(`function write() {
  var form = FormApp.create('Hand-made', true);
  ['First', 'Second'].forEach(function (title) {
    form.addMultipleChoiceItem().setTitle(title).setChoiceValues(['Yes', 'No']);
  });
  return form.getId();
}
var wrapped = function (object, changed) {
  return new Proxy(object, { get: function (target, name) {
    return changed[name] || (typeof target[name] === 'function' ? target[name].bind(target) : target[name]);
  } });
};
var realForms = FormApp;
FormApp = wrapped(realForms, { getActiveForm: function () {
  var form = realForms.getActiveForm();
  return wrapped(form, { getResponses: function () {
    return form.getResponses().map(function (response) {
      return wrapped(response, { getGradableItemResponses: function () { return response.getItemResponses(); } });
    });
  } });
} });`);
afterAll(() => rmSync(folder, { recursive: true }));

test('where it has not, each question’s answer is asked for, and none is taken for another’s', async () => {
  const { answer, count, close } = await openTotalsHost(folder);
  await answer({ First: 'Yes', Second: 'No' }, 6);
  await answer({ First: 'No', Second: 'No' }, 8);
  await answer({ Second: 'Yes' }, 9);
  const totals = await count();
  expect(totalOf(totals, 'First').figures.whole).toMatchObject({ base: 14, notCounted: 9 });
  expect(toldBy(totalOf(totals, 'First'))).toEqual({ Yes: 6, No: 8 });
  expect(toldBy(totalOf(totals, 'Second'))).toEqual({ Yes: 9, No: 14 });
  close();
});
