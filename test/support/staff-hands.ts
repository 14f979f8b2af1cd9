// What colleagues do to the send log by hand, as functions of a script beside the add-on, so that it can happen at any call of a run.
import { distWith } from './dist-with';

const script = `
function theLog_() { return SpreadsheetApp.getActive().getSheets().filter((one) => one.createTextFinder('log.key').findNext() !== null || one.getName() === 'Send log')[0]; }
function columnOf_(log, code) {
  const codes = log.getRange(1, 1, 1, log.getLastColumn()).getValues()[0];
  return codes.indexOf(code) + 1;
}
function rows_(log) { return log.getRange(3, 1, log.getLastRow() - 2, log.getLastColumn()); }
function sortRows() { const log = theLog_(); rows_(log).sort({ column: columnOf_(log, 'log.address'), ascending: false }); }
function sortOneColumn(code, ascending) {
  const log = theLog_();
  log.getRange(3, columnOf_(log, code), log.getLastRow() - 2, 1).sort({ column: columnOf_(log, code), ascending });
}
function insertRows() { theLog_().insertRowsBefore(4, 2); }
function deleteRow() { theLog_().deleteRow(5); }
function editRow() { const log = theLog_(); log.getRange(4, columnOf_(log, 'log.phone')).setValue('call after six'); }
function copyRow() { const log = theLog_(); log.getRange(4, 1, 1, log.getLastColumn()).copyTo(log.getRange(log.getLastRow() + 2, 1)); }
function filterRows() {
  const log = theLog_();
  if (log.getFilter() !== null) log.getFilter().remove();
  const shown = SpreadsheetApp.newFilterCriteria().setHiddenValues(['open', 'claimed']).build();
  log.getRange(2, 1, log.getLastRow() - 1, log.getLastColumn()).createFilter().setColumnFilterCriteria(columnOf_(log, 'log.state'), shown);
}
function protectLog() { const one = theLog_().protect(); one.removeEditors(one.getEditors()); }
function unprotectLog() { theLog_().getProtections(SpreadsheetApp.ProtectionType.SHEET).forEach((one) => one.remove()); }
function renameTab() { theLog_().setName('Who got what'); }
function renameBook() { SpreadsheetApp.getActive().rename('Family messages, fall'); }
function renameHeader() { const log = theLog_(); log.getRange(2, columnOf_(log, 'log.state')).setValue('Where it is'); }
function moveColumn() { const log = theLog_(); log.moveColumns(log.getRange(1, columnOf_(log, 'log.state')), 2); }
function moveApart(code, toLeft) {
  const log = theLog_();
  log.moveColumns(log.getRange(1, columnOf_(log, code)), toLeft ? 1 : log.getLastColumn() + 1);
}
function openClaimed() {
  const log = theLog_();
  const states = log.getRange(3, columnOf_(log, 'log.state'), log.getLastRow() - 2, 1);
  states.setValues(states.getValues().map(([state]) => [state === 'claimed' ? 'open' : state]));
}
function damageCodes() {
  const log = theLog_();
  log.showRows(1);
  log.getRange(1, columnOf_(log, 'log.state')).setValue('notes');
}
function damageCodesAndHeader() { const log = theLog_(); log.getRange(2, columnOf_(log, 'log.state')).setValue(''); damageCodes(); }
function mendCodes(column) { const log = theLog_(); log.getRange(1, column, 2, 1).setValues([['log.state'], ['State']]); }
`;

/** The built add-on with that script beside it; removed by whoever made it. */
export const distWithHands = (): string => distWith(script);

/** The deeds that leave the log readable, whatever call they fall on. */
export const handDeeds = [
  'sortRows',
  'insertRows',
  'editRow',
  'copyRow',
  'filterRows',
  'renameTab',
  'renameBook',
  'renameHeader',
  'moveColumn',
  'damageCodes',
  'deleteRow',
] as const;
