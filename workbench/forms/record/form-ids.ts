// Ids that look like Google's; the world's chance makes them, so the same steps give the same ids.
import type { Chance } from '../../world/chance';

/** A file id of 44 characters, as Drive gives them. */
export const newFormId = (chance: Chance): string => `1${chance.fileId(43)}`;

/** The id in the address that families see; it does not tell the file's id. */
export const newPublishedId = (chance: Chance): string => `1FAIpQLS${chance.fileId(48)}`;

/** An item's id (F52), or a field's number on the page (F54): two draws, so that one does not tell the other. */
export const newNumber = (chance: Chance): number => 100_000_000 + chance.below(2_000_000_000);

export const newResponseId = (chance: Chance): string => `2_${chance.fileId(86)}`;
