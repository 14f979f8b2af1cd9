// For calls that only look: each sheet is read once, however many verbs ask for it.
import type { Ports, Workbook } from '../ports';

/** The same ports, whose workbook answers what it was asked before out of memory. Never to be written through. */
export const readingOnce = (ports: Ports): Ports => {
  const kept = new Map<string, unknown>();
  const once =
    <Asked extends readonly unknown[], Value>(name: string, read: (...asked: Asked) => Value) =>
    (...asked: Asked): Value => {
      const key = `${name} ${JSON.stringify(asked)}`;
      if (!kept.has(key)) kept.set(key, read(...asked));
      return kept.get(key) as Value;
    };
  const { workbook } = ports;
  const remembered: Pick<Workbook, 'read' | 'roles' | 'exists' | 'tabs' | 'size' | 'today' | 'nameOf'> = {
    read: once('read', workbook.read),
    roles: once('roles', workbook.roles),
    exists: once('exists', workbook.exists),
    tabs: once('tabs', workbook.tabs),
    size: once('size', workbook.size),
    today: once('today', workbook.today),
    nameOf: once('nameOf', workbook.nameOf),
  };
  return { ...ports, person: once('person', ports.person), workbook: { ...workbook, ...remembered } };
};
