// The alarms port over the person's own properties and one hourly trigger.
import type { Alarms, Reminder } from '../app/ports';

/** The door that the trigger opens. */
const door = 'onHour';
const prefix = 'close ';
const remindPrefix = 'remind ';
const remindedOn = 'reminded on';

type Properties = GoogleAppsScript.Properties.Properties;

/** A person has one trigger, whatever it has to do: twenty are all that Google allows. */
const ensureHourly = (): void => {
  const isThere = ScriptApp.getProjectTriggers().some((trigger) => trigger.getHandlerFunction() === door);
  if (!isThere) ScriptApp.newTrigger(door).timeBased().everyHours(1).create();
};

const reminderIn = (text: string): Reminder | undefined => {
  try {
    return JSON.parse(text) as Reminder;
  } catch {
    return undefined;
  }
};

export const userAlarms = (): Alarms => {
  let store: Properties | undefined;
  const properties = (): Properties => {
    store ??= PropertiesService.getUserProperties();
    return store;
  };
  return {
    closeForm: (formId, after) => {
      properties().setProperty(`${prefix}${formId}`, String(after));
      ensureHourly();
    },
    forget: (formId) => void properties().deleteProperty(`${prefix}${formId}`),
    all: () =>
      Object.entries(properties().getProperties()).flatMap(([name, after]) =>
        name.startsWith(prefix) ? [{ formId: name.slice(prefix.length), after: Number(after) }] : [],
      ),
    remind: (reminder) => {
      properties().setProperty(`${remindPrefix}${reminder.campaign}`, JSON.stringify(reminder));
      ensureHourly();
    },
    forgetReminder: (campaign) => void properties().deleteProperty(`${remindPrefix}${campaign}`),
    reminders: () =>
      Object.entries(properties().getProperties()).flatMap(([name, text]) =>
        name.startsWith(remindPrefix) ? (reminderIn(text) ?? []) : [],
      ),
    noteReminded: (day) => {
      if (properties().getProperty(remindedOn) === day) return false;
      properties().setProperty(remindedOn, day);
      return true;
    },
  };
};
