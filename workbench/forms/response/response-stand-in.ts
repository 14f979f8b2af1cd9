// One response to a form as a script makes it, fills it, turns it into a link, sends it, or reads it.
import { ServiceError } from '../../service-error';
import { implementationOf, standIn } from '../../stand-in';
import type { FormHandle } from '../form-handle';
import { publishedUrl } from '../record/form-links';
import type { ItemAnswer, ResponseRecord } from '../record/response-record';
import { giveItemResponse, ItemResponseStandIn } from './item-response-stand-in';
import { recordResponse } from './record-response';
import { fieldsOfAnswer } from './response-fields';

type Google = GoogleAppsScript.Forms.FormResponse;

class ResponseStandIn
  implements
    Pick<
      Google,
      | 'withItemResponse'
      | 'toPrefilledUrl'
      | 'submit'
      | 'getItemResponses'
      | 'getResponseForItem'
      | 'getTimestamp'
      | 'getId'
      | 'getEditResponseUrl'
      | 'getRespondentEmail'
    >
{
  private readonly self = this as unknown as Google;
  private drafted: readonly ItemAnswer[] = [];

  constructor(
    private readonly handle: FormHandle,
    private readonly sent: ResponseRecord | null,
  ) {}

  withItemResponse(response: GoogleAppsScript.Forms.ItemResponse): Google {
    const given = implementationOf(response);
    if (!(given instanceof ItemResponseStandIn)) throw new ServiceError('Invalid argument: response');
    this.drafted = [...this.drafted.filter((one) => one.itemId !== given.given.itemId), given.given];
    return this.self;
  }

  /** `entry.N=value`, where N is not the item's id (F54). */
  toPrefilledUrl(): string {
    const form = this.handle.read();
    const pairs = this.answers().flatMap(({ itemId, answer }) => fieldsOfAnswer(this.handle.item(itemId), answer));
    const base = publishedUrl(this.handle.execution.world.publicUrl || undefined, form.publishedId);
    return `${base}?${new URLSearchParams([['usp', 'pp_url'], ...pairs.map(([name, value]): [string, string] => [name, value])])}`;
  }

  /** Writes the row; fires no trigger (F51). Refused while the form is closed, or takes one response a person. */
  submit(): Google {
    const form = this.handle.read();
    if (form.limitOneResponse)
      throw new ServiceError('Form responses cannot be submitted by a script: one response per user.');
    if (!form.published || !form.acceptingResponses) {
      throw new ServiceError('This form is not currently accepting responses.');
    }
    const missing = form.items.find((item) => item.required && !this.drafted.some((one) => one.itemId === item.id));
    if (missing)
      throw new ServiceError('Sorry, the form response could not be submitted: a required question is not answered.');
    const { world } = this.handle.execution;
    const { response } = recordResponse(world, form, { answers: this.drafted, respondent: null, editToken: null });
    return giveResponse(this.handle, response);
  }

  getItemResponses(): GoogleAppsScript.Forms.ItemResponse[] {
    const { items } = this.handle.read();
    return items.flatMap((item) => {
      const given = this.answers().find((one) => one.itemId === item.id);
      if (given) return [giveItemResponse(this.handle, given)];
      const blank = this.sent !== null && TOLD_BLANK.includes(item.kind);
      return blank ? [giveItemResponse(this.handle, { itemId: item.id, answer: '' })] : [];
    });
  }

  getResponseForItem(item: GoogleAppsScript.Forms.Item): GoogleAppsScript.Forms.ItemResponse {
    const given = this.answers().find((one) => one.itemId === item.getId());
    return (given ? giveItemResponse(this.handle, given) : null) as GoogleAppsScript.Forms.ItemResponse;
  }

  // Before it is sent a response has none of these (`form-response.md:40`).
  getTimestamp(): GoogleAppsScript.Base.Date {
    const moment = this.sent === null ? null : new Date(this.sent.submittedAt);
    return moment as unknown as GoogleAppsScript.Base.Date;
  }

  getId(): string {
    return (this.sent?.id ?? null) as string;
  }

  getRespondentEmail(): string {
    return (this.sent === null ? null : (this.sent.respondent ?? '')) as string;
  }

  getEditResponseUrl(): string {
    const { world } = this.handle.execution;
    const base = publishedUrl(world.publicUrl || undefined, this.handle.read().publishedId);
    return (this.sent === null ? null : `${base}?edit2=${this.sent.editToken}`) as string;
  }

  private answers(): readonly ItemAnswer[] {
    return this.sent?.answers ?? this.drafted;
  }
}

// Told as '' where they were left out; other questions are left out as well (F56, `form-response.md:76`).
const TOLD_BLANK: readonly string[] = ['TEXT', 'PARAGRAPH_TEXT', 'DATE', 'TIME'];

/** A response that was sent, or an empty one to fill. */
export const giveResponse = (handle: FormHandle, sent: ResponseRecord | null): Google =>
  standIn<Google>(handle.execution, 'FormResponse', new ResponseStandIn(handle, sent), {
    kinds: { toPrefilledUrl: 'read' },
  });
