/** A product of a few lines, for trying what the workbench does around any product. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scriptFolder } from './script-host';

const code = `
var tried = 0;
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Open', 'showSidebar').addItem('Fail', 'fail').addItem('Write', 'write').addItem('Mail', 'mail').addToUi();
}
function showSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Tiny product'));
}
function echo(value) { return { value: value, tried: ++tried }; }
function fail() { throw new Error('no such sheet: Goals'); }
function giveDate() { return { when: [new Date(0)] }; }
function write() { SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1).setValue('written by the script'); }
function mail(to) {
  MailApp.sendEmail({ to: to || 'ana.lopez@family.example', subject: 'Your voice <b>counts</b>', body: 'Hello, Ana',
    htmlBody: '<h1>Hello, Ana</h1><script>parent.document.title = "taken"</scr' + 'ipt><img src="http://outside.example/x.png" onerror="parent.document.title = 1">' });
}
function hidden_() { return 1; }
`;

/** The sidebar says what it tried in `#said`; a test runs more in its frame. */
const sidebar = `<!DOCTYPE html><html lang="en"><head><base target="_top"><script>window.early = typeof google.script.run.echo;</script></head>
<body><h1>Tiny</h1><form id="form"><label>Name <input name="name" value="Ana"></label><label><input type="checkbox" name="day" value="Mon" checked>Mon</label><label><input type="checkbox" name="day" value="Tue" checked>Tue</label></form><p id="said"></p></body></html>`;

/** Writes it to a fresh folder and answers where. */
export const tinyProduct = (): string => {
  const folder = scriptFolder(code);
  writeFileSync(join(folder, 'sidebar.html'), sidebar);
  return folder;
};
