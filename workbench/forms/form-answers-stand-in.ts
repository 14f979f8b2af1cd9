// The part of a form's stand-in that reads, makes and deletes responses.
import { ServiceError } from '../service-error';
import { checkSignature } from '../signature';
import { implementationOf } from '../stand-in';
import { FormItemsStandIn } from './form-items-stand-in';
import { giveResponse, gradedRecord } from './response/response-stand-in';
import { rewriteScore } from './response/response-tab';

type Form = GoogleAppsScript.Forms.Form;
type FormResponse = GoogleAppsScript.Forms.FormResponse;

export class FormAnswersStandIn
  extends FormItemsStandIn
  implements Pick<Form, 'createResponse' | 'getResponse' | 'deleteResponse' | 'deleteAllResponses' | 'submitGrades'>
{
  /** All responses, or those since a moment. */
  getResponses(since?: Date): FormResponse[] {
    const from = since === undefined ? 0 : since.getTime();
    return this.handle.forms
      .responses(this.handle.read().id)
      .filter((response) => Date.parse(response.submittedAt) >= from)
      .map((response) => giveResponse(this.handle, response));
  }

  getResponse(responseId: string): FormResponse {
    checkSignature('FormApp.Form.getResponse', [responseId], ['text']);
    const found = this.handle.forms.responses(this.handle.read().id).find((one) => one.id === responseId);
    if (!found) throw new ServiceError('No response with the given ID could be found.');
    return giveResponse(this.handle, found);
  }

  createResponse(): FormResponse {
    return giveResponse(this.handle, null);
  }

  /** Takes the response out of the form; its row in the response tab stays. */
  deleteResponse(responseId: string): Form {
    checkSignature('FormApp.Form.deleteResponse', [responseId], ['text']);
    this.handle.forms.deleteResponse(this.handle.read().id, responseId);
    return this.self;
  }

  /** Keeps the grades of responses that were sent before (reference/forms/form#submitGrades(FormResponse)). */
  submitGrades(responses: FormResponse[]): Form {
    checkSignature('FormApp.Form.submitGrades', [responses], ['array']);
    const form = this.handle.read();
    for (const response of responses.map(implementationOf)) {
      const graded = gradedRecord(response);
      if (graded === null) throw new ServiceError('Invalid argument: responses');
      this.handle.forms.putResponse(graded);
      rewriteScore(this.handle.execution.world, form, graded);
    }
    return this.self;
  }

  deleteAllResponses(): Form {
    const { id } = this.handle.read();
    for (const response of this.handle.forms.responses(id)) this.handle.forms.deleteResponse(id, response.id);
    return this.self;
  }
}
