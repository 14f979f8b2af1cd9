// Questions with rows and columns.
import { ServiceError } from '../../service-error';
import { newNumber } from '../record/form-ids';
import { QuestionStandIn } from './question-stand-in';
import { validationFrom } from './validation-stand-in';

type Grid = GoogleAppsScript.Forms.GridItem;
type CheckboxGrid = GoogleAppsScript.Forms.CheckboxGridItem;
type Response = GoogleAppsScript.Forms.ItemResponse;

class GridQuestion<Google> extends QuestionStandIn<Google> {
  getRows(): string[] {
    return [...this.record.rows];
  }

  getColumns(): string[] {
    return [...this.record.columns];
  }

  /** A row keeps its field's number as long as it keeps its place. */
  setRows(rows: string[]): Google {
    this.check('setRows', [rows], ['array']);
    if (rows.length === 0) throw new ServiceError('Array is empty: rows');
    const { entryIds } = this.record;
    const { chance } = this.handle.execution.world;
    return this.change({ rows: rows.map(String), entryIds: rows.map((_, at) => entryIds[at] ?? newNumber(chance)) });
  }

  setColumns(columns: string[]): Google {
    this.check('setColumns', [columns], ['array']);
    if (columns.length === 0) throw new ServiceError('Array is empty: columns');
    return this.change({ columns: columns.map(String) });
  }
}

export class GridStandIn
  extends GridQuestion<Grid>
  implements Pick<Grid, 'setRows' | 'setColumns' | 'getRows' | 'getColumns' | 'createResponse' | 'setValidation'>
{
  /** One value a row; null where a row of an optional question is left out (`grid-item.md:48`). */
  createResponse(responses: string[]): Response {
    this.check('createResponse', [responses], ['array']);
    const { rows, columns, required } = this.record;
    const given: readonly (string | null)[] = responses;
    this.refuseUnless(given.length === rows.length && !(required && given.includes(null)));
    this.refuseUnless(given.every((value) => value === null || columns.includes(value)));
    return this.respond([...given]);
  }

  setValidation(validation: GoogleAppsScript.Forms.GridValidation): Grid {
    return this.change({ validation: validationFrom(validation, 'grid') });
  }
}

export class CheckboxGridStandIn
  extends GridQuestion<CheckboxGrid>
  implements Pick<CheckboxGrid, 'setRows' | 'setColumns' | 'createResponse' | 'setValidation'>
{
  createResponse(responses: string[][]): Response {
    this.check('createResponse', [responses], ['array']);
    const { rows, columns } = this.record;
    const given: readonly (readonly string[] | null)[] = responses;
    this.refuseUnless(given.length === rows.length);
    this.refuseUnless(given.every((row) => (row ?? []).every((value) => columns.includes(value))));
    return this.respond(given.map((row) => [...(row ?? [])]));
  }

  setValidation(validation: GoogleAppsScript.Forms.CheckboxGridValidation): CheckboxGrid {
    return this.change({ validation: validationFrom(validation, 'checkbox-grid') });
  }
}
