// What the headings of pasted family lists may be called, by what the column holds.
import type { ImportHeadings } from '../../domain/roster/import-column';
import headings from './list-headings.json';

export const listHeadings: ImportHeadings = headings;
