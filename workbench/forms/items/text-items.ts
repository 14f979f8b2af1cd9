// Questions that are answered in one's own words.
import { QuestionStandIn } from './question-stand-in';
import { validationFrom } from './validation-stand-in';

type Response = GoogleAppsScript.Forms.ItemResponse;

export class TextStandIn
  extends QuestionStandIn<GoogleAppsScript.Forms.TextItem>
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
  extends QuestionStandIn<GoogleAppsScript.Forms.ParagraphTextItem>
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
