// A form as a script holds it: what it asks is in form-items, who answers in form-answers; here are its settings.
import { enumeration, memberName } from '../enumeration';
import { ServiceError } from '../service-error';
import { checkSignature, signatureError } from '../signature';
import { FormAnswersStandIn } from './form-answers-stand-in';
import { DESTINATION_TYPES } from './form-enumerations';
import { editUrl, publishedUrl, summaryUrl } from './record/form-links';
import type { FormRecord } from './record/form-record';
import { linkToWorkbook, unlink } from './response/response-tab';

type Form = GoogleAppsScript.Forms.Form;

export class FormStandIn
  extends FormAnswersStandIn
  implements
    Pick<
      Form,
      | 'canEditResponse'
      | 'collectsEmail'
      | 'getConfirmationMessage'
      | 'getCustomClosedFormMessage'
      | 'getDescription'
      | 'getDestinationId'
      | 'getDestinationType'
      | 'getEditUrl'
      | 'getId'
      | 'getPublishedUrl'
      | 'getSummaryUrl'
      | 'getTitle'
      | 'isAcceptingResponses'
      | 'removeDestination'
      | 'setAcceptingResponses'
      | 'setDestination'
    >
{
  getId = (): string => this.handle.read().id;
  getTitle = (): string => this.handle.read().title;
  setTitle = (title: string): Form => this.keepText('setTitle', 'title', title);
  getDescription = (): string => this.handle.read().description;
  setDescription = (text: string): Form => this.keepText('setDescription', 'description', text);
  getConfirmationMessage = (): string => this.handle.read().confirmationMessage;
  setConfirmationMessage = (text: string): Form => this.keepText('setConfirmationMessage', 'confirmationMessage', text);
  getCustomClosedFormMessage = (): string => this.handle.read().closedMessage;
  setCustomClosedFormMessage = (text: string): Form =>
    this.keepText('setCustomClosedFormMessage', 'closedMessage', text);

  collectsEmail = (): boolean => this.handle.read().collectEmail;
  setCollectEmail = (collect: boolean): Form => this.keepFlag('setCollectEmail', 'collectEmail', collect);
  hasLimitOneResponsePerUser = (): boolean => this.handle.read().limitOneResponse;
  setLimitOneResponsePerUser = (on: boolean): Form =>
    this.keepFlag('setLimitOneResponsePerUser', 'limitOneResponse', on);
  canEditResponse = (): boolean => this.handle.read().allowResponseEdits;
  setAllowResponseEdits = (on: boolean): Form => this.keepFlag('setAllowResponseEdits', 'allowResponseEdits', on);
  isPublishingSummary = (): boolean => this.handle.read().publishingSummary;
  setPublishingSummary = (on: boolean): Form => this.keepFlag('setPublishingSummary', 'publishingSummary', on);
  hasProgressBar = (): boolean => this.handle.read().progressBar;
  setProgressBar = (on: boolean): Form => this.keepFlag('setProgressBar', 'progressBar', on);
  hasRespondAgainLink = (): boolean => this.handle.read().respondAgainLink;
  setShowLinkToRespondAgain = (on: boolean): Form => this.keepFlag('setShowLinkToRespondAgain', 'respondAgainLink', on);
  getShuffleQuestions = (): boolean => this.handle.read().shuffleQuestions;
  setShuffleQuestions = (on: boolean): Form => this.keepFlag('setShuffleQuestions', 'shuffleQuestions', on);
  isQuiz = (): boolean => this.handle.read().quiz === true;
  setIsQuiz = (on: boolean): Form => this.keepFlag('setIsQuiz', 'quiz', on);
  requiresLogin = (): boolean => this.handle.read().requireLogin === true;
  setRequireLogin = (on: boolean): Form => this.keepFlag('setRequireLogin', 'requireLogin', on);

  isPublished = (): boolean => this.handle.read().published;

  /** Publishing opens the form, taking it back closes it (F48, `form.md:2458`). */
  setPublished(enabled: boolean): Form {
    checkSignature('FormApp.Form.setPublished', [enabled], ['flag']);
    return this.keep({ published: enabled, acceptingResponses: enabled });
  }

  isAcceptingResponses = (): boolean => this.handle.read().acceptingResponses;

  /** Refused on a form that is not published (F48, `form.md:2100`). */
  setAcceptingResponses(enabled: boolean): Form {
    checkSignature('FormApp.Form.setAcceptingResponses', [enabled], ['flag']);
    if (enabled && !this.handle.read().published) {
      throw new ServiceError('Cannot accept responses: the form is not published.');
    }
    return this.keep({ acceptingResponses: enabled });
  }

  getPublishedUrl = (): string => publishedUrl(this.base(), this.handle.read().publishedId);
  getEditUrl = (): string => editUrl(this.base(), this.handle.read().id);
  getSummaryUrl = (): string => summaryUrl(this.base(), this.handle.read().id);
  shortenFormUrl = (url: string): string => url;

  /** A new response tab each time (F49); refused where the switch says that the scopes do not suffice. */
  setDestination(type: GoogleAppsScript.Forms.DestinationType, id: string): Form {
    const { world } = this.handle.execution;
    if (memberName(type) !== 'SPREADSHEET' || typeof id !== 'string') {
      throw signatureError('FormApp.Form.setDestination', [type, id]);
    }
    if (world.faults.now().setDestinationRefused) throw new ServiceError(DESTINATION_REFUSED);
    if (id !== world.workbook.id()) throw new ServiceError(NO_SPREADSHEET);
    this.keepWithWorkbook((form) => linkToWorkbook(world, this.handle.forms, unlink(world, form)));
    return this.self;
  }

  removeDestination(): Form {
    this.keepWithWorkbook((form) => unlink(this.handle.execution.world, form));
    return this.self;
  }

  getDestinationId(): string {
    return this.destination().spreadsheetId;
  }

  getDestinationType(): GoogleAppsScript.Forms.DestinationType {
    this.destination();
    const members = enumeration(this.handle.execution, 'DestinationType', DESTINATION_TYPES);
    return members.SPREADSHEET as unknown as GoogleAppsScript.Forms.DestinationType;
  }

  // The form and its tab know of each other together or not at all.
  private keepWithWorkbook(change: (form: FormRecord) => FormRecord): void {
    const { world } = this.handle.execution;
    world.store.atomically(() => {
      this.handle.forms.put(change(this.handle.read()));
      world.workbook.commit();
    });
  }

  private destination(): NonNullable<FormRecord['destination']> {
    const { destination } = this.handle.read();
    if (!destination) throw new ServiceError('The form currently has no response destination.');
    return destination;
  }

  private keepText(method: string, field: keyof FormRecord, text: unknown): Form {
    checkSignature(`FormApp.Form.${method}`, [text], ['text']);
    return this.keep({ [field]: String(text) });
  }

  private keepFlag(method: string, field: keyof FormRecord, flag: unknown): Form {
    checkSignature(`FormApp.Form.${method}`, [flag], ['flag']);
    return this.keep({ [field]: flag });
  }
}

const DESTINATION_REFUSED =
  'Specified permissions are not sufficient to call Form.setDestination. Required permissions: https://www.googleapis.com/auth/spreadsheets';

const NO_SPREADSHEET = 'Invalid argument: id';
