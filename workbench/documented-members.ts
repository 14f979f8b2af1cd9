// What Google documents of a class: what is not there is undefined for a script, and what is there and nobody wrote fails by name.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packageFile } from './package-file';

let text: string | undefined;
const known = new Map<string, string>();

/** True where the class of this name has the member in any of Google's services. Read only when a script asks for something unknown. */
export const isDocumented = (className: string, member: string): boolean => {
  const body = known.get(className) ?? bodiesOf(className);
  known.set(className, body);
  return new RegExp(`^\\s+${member}\\??[(:]`, 'm').test(body);
};

const bodiesOf = (className: string): string => {
  text ??= typeText();
  const interfaces = text.matchAll(new RegExp(`^ +interface ${className}\\b[^{]*\\{([\\s\\S]*?)^ +\\}$`, 'gm'));
  return [...interfaces].map(([, body = '']) => body).join('\n');
};

const typeText = (): string => {
  const folder = dirname(packageFile('@types/google-apps-script/package.json'));
  const files = readdirSync(folder).filter((name) => /^google-apps-script\..*\.d\.ts$/.test(name));
  return files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
};
