/**
 * Mail merge for a club's member list, as anyone might write it from Google's guides: a menu, a template file,
 * a status for every row, a lock, a quota check and a log.
 */

const RECIPIENT_COL = 'Email';
const STATUS_COL = 'Status';

function onOpen() {
  const ui = SpreadsheetApp.getUi();
  ui.createMenu('Club mail')
    .addItem('Send reminders', 'sendReminders')
    .addSeparator()
    .addSubMenu(ui.createMenu('Tools').addItem('Clear statuses', 'clearStatuses').addItem('Show settings', 'showSettings'))
    .addToUi();
}

class Member {
  constructor(headers, row, index) {
    this.row = index;
    this.fields = {};
    headers.forEach((header, i) => {
      this.fields[header] = row[i];
    });
  }

  get address() {
    return this.fields[RECIPIENT_COL].trim();
  }

  isWaiting() {
    return this.fields[STATUS_COL] === '' && this.address !== '';
  }
}

function readMembers_(sheet) {
  const [headers, ...rows] = sheet.getDataRange().getDisplayValues();
  if (headers.indexOf(RECIPIENT_COL) === -1) throw new Error(`No column "${RECIPIENT_COL}" in ${sheet.getName()}`);
  return { headers, members: rows.map((row, i) => new Member(headers, row, i + 2)) };
}

function sendReminders() {
  const ui = SpreadsheetApp.getUi();
  const asked = ui.prompt('Send reminders', 'What is the subject line?', ui.ButtonSet.OK_CANCEL);
  if (asked.getSelectedButton() !== ui.Button.OK || !asked.getResponseText()) return 'cancelled';
  const subject = asked.getResponseText();

  const lock = LockService.getScriptLock();
  if (!lock.tryLock(5000)) {
    ui.alert('Somebody else is sending at the moment.');
    return 'busy';
  }
  const sheet = SpreadsheetApp.getActiveSheet();
  const { headers, members } = readMembers_(sheet);
  const statusColumn = headers.indexOf(STATUS_COL) + 1;
  const waiting = members.filter((member) => member.isWaiting());
  const quota = MailApp.getRemainingDailyQuota();
  const template = HtmlService.createTemplateFromFile('reminder');
  template.club = PropertiesService.getScriptProperties().getProperty('CLUB') || 'The Club';
  let sent = 0;
  for (const member of waiting.slice(0, quota)) {
    const cell = sheet.getRange(member.row, statusColumn);
    try {
      template.member = member.fields;
      template.children = member.fields.Children ? member.fields.Children.split(/\s*,\s*/) : [];
      MailApp.sendEmail(member.address, subject.replace('{{Name}}', () => member.fields.Name), 'Please read this as HTML.', {
        htmlBody: template.evaluate().getContent(),
        name: template.club,
        replyTo: Session.getActiveUser().getEmail(),
        attachments: [Utilities.newBlob(`Name,Due\n${member.fields.Name},${member.fields.Due}`, 'text/csv', 'dues.csv')],
      });
      cell.setValue(`SENT ${Utilities.formatDate(new Date(), Session.getScriptTimeZone(), 'yyyy-MM-dd')}`);
      sent += 1;
    } catch (error) {
      cell.setValue(`FAILED ${error.message}`).setNote(String(error)).setFontColor('red');
      console.error('%s: %s', member.address, error.message);
    }
    SpreadsheetApp.flush();
  }
  lock.releaseLock();
  SpreadsheetApp.getActiveSpreadsheet().toast(`${sent} of ${waiting.length} sent`, 'Club mail', 5);
  return { sent, left: waiting.length - sent };
}

/** Called from the template. */
function include_footer_(club) {
  return `<hr><p>${club}</p>`;
}

function clearStatuses() {
  const answer = Browser.msgBox('Club mail', 'Clear every status?', Browser.Buttons.YES_NO);
  if (answer !== 'yes') return 'kept';
  const sheet = SpreadsheetApp.getActiveSheet();
  const { headers } = readMembers_(sheet);
  const range = sheet.getRange(2, headers.indexOf(STATUS_COL) + 1, sheet.getLastRow() - 1);
  range.clearContent().clearNote().setFontColor(null);
  return range.getA1Notation();
}

function showSettings() {
  const page = HtmlService.createHtmlOutput('<p>Settings</p>').setWidth(320).setHeight(120);
  SpreadsheetApp.getUi().showModalDialog(page, 'Club mail');
}
