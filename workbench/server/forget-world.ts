/** Starting over: the world in a data folder is thrown away. */
import { readdir, rm } from 'node:fs/promises';
import { lockStore } from '../world/store-lock';

/** The store's own files; a folder that holds anything else is not the workbench's to empty. */
const storeFile = /^world\.sqlite/;

/** Deletes the world kept in the folder; refuses when the folder holds files that the workbench did not write, or while a workbench runs on it. */
export const forgetWorld = async (dataDir: string): Promise<void> => {
  const names = await readdir(dataDir).catch(() => []);
  const strange = names.find((name) => !storeFile.test(name));
  if (strange !== undefined)
    throw new Error(`--reset left ${dataDir} alone: it holds ${strange}, which is not the workbench's`);
  if (names.length > 0) lockStore(dataDir, '')();
  await rm(dataDir, { recursive: true, force: true });
};
