// Questions that are answered in one's own words.
import { OpenQuestion } from './graded-question';
import { validationFrom } from './validation-stand-in';

type Response = GoogleAppsScript.Forms.ItemResponse;

export class TextStandIn
  extends OpenQuestion<GoogleAppsScript.Forms.TextItem>
  implements Pick<GoogleAppsScript.Forms.TextItem, 'createResponse' | 'setValidation' | 'clearValidation' | 'setTitle'>
{
  createResponse(response: string): Response {
    this.check('createResponse', [response], ['text']);
    return this.respond(String(response));
  }

  setValidation(validation: GoogleAppsScript.Forms.TextValidation): GoogleAppsScript.Forms.TextItem {
    return this.change({ validation: validationFrom(validation, 'text') });
  }
}

export class ParagraphTextStandIn
  extends OpenQuestion<GoogleAppsScript.Forms.ParagraphTextItem>
  implements Pick<GoogleAppsScript.Forms.ParagraphTextItem, 'createResponse' | 'setValidation' | 'setTitle'>
{
  createResponse(response: string): Response {
    this.check('createResponse', [response], ['text']);
    return this.respond(String(response));
  }

  setValidation(validation: GoogleAppsScript.Forms.ParagraphTextValidation): GoogleAppsScript.Forms.ParagraphTextItem {
    return this.change({ validation: validationFrom(validation, 'paragraph') });
  }
}
