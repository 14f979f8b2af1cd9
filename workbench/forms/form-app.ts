// `FormApp`: makes forms and opens those that the person may edit.
import { enumeration } from '../enumeration';
import type { Execution } from '../execution';
import { ServiceError } from '../service-error';
import { checkSignature } from '../signature';
import { standIn } from '../stand-in';
import { giveUi } from '../ui/ui-stand-in';
import {
  ALIGNMENTS,
  DESTINATION_TYPES,
  FEEDBACK_TYPES,
  ITEM_TYPES,
  PAGE_NAVIGATION_TYPES,
  RATING_ICONS,
} from './form-enumerations';
import { NO_FORM } from './form-handle';
import { FormStandIn } from './form-stand-in';
import { formsIn } from './form-store';
import { giveFeedbackBuilder } from './items/feedback-builder';
import { giveValidationBuilder } from './items/validation-stand-in';
import { openFormHandle } from './open-form-handle';
import { newFormId, newPublishedId } from './record/form-ids';
import { idInUrl } from './record/form-links';
import { mayEdit, newForm } from './record/form-record';

type Google = GoogleAppsScript.Forms.FormApp;
type Form = GoogleAppsScript.Forms.Form;

class FormAppStandIn implements Pick<Google, 'create' | 'openById' | 'openByUrl' | 'getActiveForm' | 'getUi'> {
  constructor(private readonly execution: Execution) {}

  /** Makes a form of the person who runs the script; published or not is a switch where the script does not say (F47). */
  create(title: string, isPublished?: boolean): Form {
    const given = isPublished === undefined ? [title] : [title, isPublished];
    checkSignature('FormApp.create', given, ['text'], ['text', 'flag']);
    if (String(title).trim() === '') throw new ServiceError('Invalid argument: title');
    const { world, user } = this.execution;
    const faults = world.faults.now();
    const form = newForm({
      id: newFormId(world.chance),
      publishedId: newPublishedId(world.chance),
      name: String(title),
      owner: user.email,
      published: isPublished ?? faults.newFormsPublished ?? true,
      responders: faults.responders ?? 'organization',
    });
    formsIn(world.store).put(form);
    world.show({ kind: 'forms-changed' });
    return giveForm(this.execution, form.id);
  }

  /** Refused for a form of somebody else, in the words for a form that is not there (F62). */
  openById(id: string): Form {
    checkSignature('FormApp.openById', [id], ['text']);
    const form = formsIn(this.execution.world.store).byId(String(id));
    if (!form || !mayEdit(form, this.execution.user.email)) throw new ServiceError(NO_FORM);
    return giveForm(this.execution, form.id);
  }

  openByUrl(url: string): Form {
    checkSignature('FormApp.openByUrl', [url], ['text']);
    const id = idInUrl(String(url));
    if (id === undefined) throw new ServiceError('Invalid argument: url');
    return this.openById(id);
  }

  /** Null outside the Forms editor (F15). */
  getActiveForm(): Form {
    const { startedIn } = this.execution;
    return startedIn.editor === 'forms' ? this.openById(startedIn.formId) : (null as unknown as Form);
  }

  /** Only in the Forms editor (F15). */
  getUi(): GoogleAppsScript.Base.Ui {
    const { startedIn } = this.execution;
    if (startedIn.editor === 'forms' && startedIn.unseen !== true) return giveUi(this.execution);
    throw new ServiceError('Cannot call FormApp.getUi() from this context.');
  }

  createFeedback = (): object => giveFeedbackBuilder(this.execution);
  createTextValidation = (): object => giveValidationBuilder(this.execution, 'text');
  createParagraphTextValidation = (): object => giveValidationBuilder(this.execution, 'paragraph');
  createCheckboxValidation = (): object => giveValidationBuilder(this.execution, 'checkbox');
  createGridValidation = (): object => giveValidationBuilder(this.execution, 'grid');
  createCheckboxGridValidation = (): object => giveValidationBuilder(this.execution, 'checkbox-grid');
}

const BUILDERS = [
  'createFeedback',
  'createTextValidation',
  'createParagraphTextValidation',
  'createCheckboxValidation',
  'createGridValidation',
  'createCheckboxGridValidation',
];

const SCOPE = 'forms';
const SCOPE_OF_ACTIVE = 'forms or forms.currentonly';

/** A form as a script holds it. */
export const giveForm = (execution: Execution, formId: string): Form =>
  standIn<Form>(execution, 'Form', new FormStandIn(openFormHandle(execution, formId)), {
    scope: SCOPE_OF_ACTIVE,
    kinds: { createResponse: 'builder', collectsEmail: 'read', shortenFormUrl: 'read' },
  });

/** The global `FormApp` (F14: `create` and the `open` calls need the scope `forms`). */
export const formApp = (execution: Execution): Readonly<Record<string, unknown>> => ({
  FormApp: standIn(execution, 'FormApp', new FormAppStandIn(execution), {
    scopes: { create: SCOPE, openById: SCOPE, openByUrl: SCOPE, getActiveForm: SCOPE_OF_ACTIVE },
    needsOf: { getUi: 'none' },
    kinds: Object.fromEntries(BUILDERS.map((name) => [name, 'builder' as const])),
    constants: {
      Alignment: enumeration(execution, 'Alignment', ALIGNMENTS),
      FeedbackType: enumeration(execution, 'FeedbackType', FEEDBACK_TYPES),
      RatingIconType: enumeration(execution, 'RatingIconType', RATING_ICONS),
      DestinationType: enumeration(execution, 'DestinationType', DESTINATION_TYPES),
      ItemType: enumeration(execution, 'ItemType', ITEM_TYPES),
      PageNavigationType: enumeration(execution, 'PageNavigationType', PAGE_NAVIGATION_TYPES),
    },
  }),
});
