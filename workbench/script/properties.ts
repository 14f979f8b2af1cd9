// `PropertiesService`: texts by key, written at once and shared as their store says (F59).
import type { Execution } from '../execution';
import { ServiceError } from '../service-error';
import { checkSignature } from '../signature';
import { standIn, standInOf } from '../stand-in';
import type { Collection } from '../world/store';
import { documentKey } from './document-key';

type Google = GoogleAppsScript.Properties.Properties;
type Service = GoogleAppsScript.Properties.PropertiesService;
type Part = Pick<
  Google,
  | 'getProperty'
  | 'setProperty'
  | 'getProperties'
  | 'setProperties'
  | 'deleteProperty'
  | 'deleteAllProperties'
  | 'getKeys'
>;

const longestValue = 9 * 1024;
const largestStore = 500 * 1024;

const giveProperties = (execution: Execution, records: Collection<string>): Google => {
  const set = (key: string, value: unknown): void => {
    const isDecimal = typeof value === 'number' && execution.world.faults.now().propertyNumbers === 'decimal';
    const text = isDecimal && Number.isInteger(value) ? `${value}.0` : String(value);
    if (Buffer.byteLength(text) > longestValue) throw new ServiceError('Argument too large: value');
    const size = records.entries().reduce((sum, [one, held]) => sum + (one === key ? 0 : one.length + held.length), 0);
    if (size + key.length + text.length > largestStore) {
      throw new ServiceError(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    records.put(key, text);
  };
  const part: Part = {
    getProperty: (key) => {
      checkSignature('PropertiesService.Properties.getProperty', [key], ['text']);
      return records.get(String(key)) ?? null;
    },
    setProperty(key, value) {
      checkSignature('PropertiesService.Properties.setProperty', [key, value], ['text', 'text']);
      set(String(key), value);
      return standInOf(this) as Google;
    },
    getProperties: () => Object.fromEntries(records.entries()),
    setProperties(values: Readonly<Record<string, string>>, deleteOthers = false) {
      if (deleteOthers) records.clear();
      for (const [key, value] of Object.entries(values)) set(key, value);
      return standInOf(this) as Google;
    },
    deleteProperty(key) {
      records.delete(String(key));
      return standInOf(this) as Google;
    },
    deleteAllProperties() {
      records.clear();
      return standInOf(this) as Google;
    },
    getKeys: () => records.entries().map(([key]) => key),
  };
  return standIn<Google>(execution, 'Properties', part);
};

/** The global `PropertiesService`; the document's store is null where no document is open. */
export const propertiesService = (execution: Execution): Readonly<Record<string, unknown>> => {
  const { store } = execution.world;
  const part: Pick<Service, 'getDocumentProperties' | 'getUserProperties' | 'getScriptProperties'> = {
    getDocumentProperties: () => {
      const key = documentKey(execution);
      if (key === undefined) return null as unknown as Google;
      return giveProperties(execution, store.collection(`properties of document ${key}`));
    },
    getUserProperties: () => giveProperties(execution, store.collection(`properties of user ${execution.user.email}`)),
    getScriptProperties: () => giveProperties(execution, store.collection('properties of script')),
  };
  return { PropertiesService: standIn(execution, 'PropertiesService', part) };
};
