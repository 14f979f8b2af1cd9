/** The menus that the product's `onOpen` made: below *Extensions*, and of a bound script in the bar. */
import { useEffect, useState } from 'react';
import type { Menu } from '../../host-types';
import { getMenus } from '../server-calls';
import { MenuButton } from './menu-button';

interface ScriptMenusProps {
  readonly user: string;
  readonly formId?: string;
  onChoose(door: string): void;
}

/** Runs `onOpen` when it appears, as opening the document does. The Extensions menu is there whatever a script adds. */
export const ScriptMenus = ({ user, formId, onChoose }: ScriptMenusProps) => {
  const [menus, setMenus] = useState<readonly Menu[]>([]);
  useEffect(() => {
    getMenus(user, formId).then(setMenus, () => setMenus([]));
  }, [user, formId]);
  const extensions = menus.filter(({ place }) => place === 'extensions');
  return (
    <>
      {menus
        .filter(({ place }) => place === 'bar')
        .map(({ name, entries }) => (
          <MenuButton key={name} name={name} entries={entries} onChoose={onChoose} />
        ))}
      <MenuButton
        name="Extensions"
        entries={extensions.map(({ name, entries }) => ({ kind: 'menu', caption: name, entries }))}
        onChoose={onChoose}
      />
    </>
  );
};
