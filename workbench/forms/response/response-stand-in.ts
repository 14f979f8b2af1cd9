// One response to a form as a script makes it, fills it, turns it into a link, sends it, or reads it.
import { ServiceError } from '../../service-error';
import { implementationOf, standIn } from '../../stand-in';
import type { FormHandle } from '../form-handle';
import { publishedUrl } from '../record/form-links';
import { type ItemRecord, isGrid, isQuestion } from '../record/item-record';
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
      | 'getGradableItemResponses'
      | 'getGradableResponseForItem'
      | 'withItemGrade'
    >
{
  private readonly self = this as unknown as Google;
  private drafted: readonly ItemAnswer[] = [];
  private grades: NonNullable<ResponseRecord['grades']> = {};

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
      if (given) return [giveItemResponse(this.handle, given, this.sent)];
      const blank = this.sent !== null && TOLD_BLANK.includes(item.kind);
      return blank ? [giveItemResponse(this.handle, { itemId: item.id, answer: '' }, this.sent)] : [];
    });
  }

  getResponseForItem(item: GoogleAppsScript.Forms.Item): GoogleAppsScript.Forms.ItemResponse {
    const given = this.answers().find((one) => one.itemId === item.getId());
    return (given ? giveItemResponse(this.handle, given, this.sent) : null) as GoogleAppsScript.Forms.ItemResponse;
  }

  /** Of every question that can have points, answered or not (reference/forms/form-response#getGradableItemResponses()). */
  getGradableItemResponses(): GoogleAppsScript.Forms.ItemResponse[] {
    const { items } = this.handle.read();
    return items.filter(isGradable).map((item) => this.gradable(item.id));
  }

  getGradableResponseForItem(item: GoogleAppsScript.Forms.Item): GoogleAppsScript.Forms.ItemResponse {
    return this.gradable(item.getId());
  }

  withItemGrade(graded: GoogleAppsScript.Forms.ItemResponse): Google {
    const given = implementationOf(graded);
    if (!(given instanceof ItemResponseStandIn)) throw new ServiceError('Invalid argument: gradedResponse');
    this.grades = { ...this.grades, [String(given.given.itemId)]: given.grade };
    return this.self;
  }

  /** The response with the grades that a script gave it; null before it was sent. */
  graded(): ResponseRecord | null {
    return this.sent === null ? null : { ...this.sent, grades: { ...this.sent.grades, ...this.grades } };
  }

  private gradable(itemId: number): GoogleAppsScript.Forms.ItemResponse {
    const given = this.answers().find((one) => one.itemId === itemId) ?? { itemId, answer: '' };
    return giveItemResponse(this.handle, given, this.sent);
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

const isGradable = (item: ItemRecord): boolean => isQuestion(item) && !isGrid(item);

// Told as '' where they were left out; other questions are left out as well (F56, `form-response.md:76`).
const TOLD_BLANK: readonly string[] = ['TEXT', 'PARAGRAPH_TEXT', 'DATE', 'TIME'];

/** What `submitGrades` keeps of a response that a script passed; null for anything else. */
export const gradedRecord = (given: unknown): ResponseRecord | null =>
  given instanceof ResponseStandIn ? given.graded() : null;

/** A response that was sent, or an empty one to fill. */
export const giveResponse = (handle: FormHandle, sent: ResponseRecord | null): Google =>
  standIn<Google>(handle.execution, 'FormResponse', new ResponseStandIn(handle, sent), {
    kinds: { toPrefilledUrl: 'read' },
  });
