// Keeps what a family answered, and writes its row: together or not at all.
import type { WorldState } from '../../world/world-state';
import { formsIn } from '../form-store';
import { newResponseId } from '../record/form-ids';
import type { FormRecord } from '../record/form-record';
import type { ItemAnswer, ResponseRecord } from '../record/response-record';
import { appendRow, keepColumns } from './response-tab';

export interface NewResponse {
  readonly answers: readonly ItemAnswer[];
  readonly respondent: string | null;
  /** Of a response that is sent again. */
  readonly editToken: string | null;
}

export interface Recorded {
  readonly response: ResponseRecord;
  /** Of the response tab, if the form has one. */
  readonly row: number | undefined;
}

/** A new response, or the edited one with its old id and a new time (F56); the response tab gets its row (F50). */
export const recordResponse = (world: WorldState, form: FormRecord, given: NewResponse): Recorded => {
  const forms = formsIn(world.store);
  const before = forms.responses(form.id).find((one) => given.editToken !== null && one.editToken === given.editToken);
  const response: ResponseRecord = {
    id: before?.id ?? newResponseId(world.chance),
    formId: form.id,
    submittedAt: new Date(world.clock.now()).toISOString(),
    respondent: given.respondent,
    answers: given.answers,
    editToken: before?.editToken ?? newResponseId(world.chance),
  };
  let row: number | undefined;
  world.store.atomically(() => {
    const kept = keepColumns(world, form);
    forms.put(kept);
    forms.putResponse(response);
    row = appendRow(world, kept, response, before);
    world.workbook.commit();
  });
  world.show({ kind: 'forms-changed' });
  return { response, row };
};
