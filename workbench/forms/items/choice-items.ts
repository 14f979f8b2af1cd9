// Multiple choice, list and checkbox questions.
import { ServiceError } from '../../service-error';
import { implementationOf } from '../../stand-in';
import type { ChoiceRecord } from '../record/item-record';
import { ChoiceStandIn, navigationFrom } from './choice-stand-in';
import { ClosedQuestion } from './graded-question';
import { validationFrom } from './validation-stand-in';

type Choice = GoogleAppsScript.Forms.Choice;
type Response = GoogleAppsScript.Forms.ItemResponse;

class ChoiceQuestion<Google> extends ClosedQuestion<Google> {
  getChoices(): Choice[] {
    return this.record.choices.map((choice) => ChoiceStandIn.give(this.handle, choice));
  }

  setChoiceValues(values: string[]): Google {
    this.check('setChoiceValues', [values], ['array']);
    return this.offer(
      values.map((value) => ({ value: String(value), goTo: null })),
      'values',
    );
  }

  setChoices(choices: Choice[]): Google {
    this.check('setChoices', [choices], ['array']);
    const given = choices.map(implementationOf);
    const records = given.flatMap((choice) => (choice instanceof ChoiceStandIn ? [choice.choice] : []));
    if (records.length < given.length) throw new ServiceError('Invalid argument: choices');
    return this.offer(records, 'choices');
  }

  createChoice(value: string, leadsTo?: unknown): Choice {
    if (leadsTo === undefined) this.check('createChoice', [value], ['text']);
    else this.check('createChoice', [value, leadsTo], ['text', 'object'], ['text', 'flag']);
    const correct = typeof leadsTo === 'boolean' ? { correct: leadsTo } : {};
    return ChoiceStandIn.give(this.handle, { value: String(value), goTo: navigationFrom(leadsTo), ...correct });
  }

  // Choices that lead somewhere go neither with choices that do not, nor with *Other* (F55, `list-item.md:77`).
  private offer(choices: readonly ChoiceRecord[], argument: string): Google {
    if (choices.length === 0) throw new ServiceError(`Array is empty: ${argument}`);
    const taken = this.handle.execution.world.faults.now().duplicateChoices === 'taken';
    if (!taken && new Set(choices.map((choice) => choice.value)).size < choices.length) {
      throw new ServiceError('Questions cannot have duplicate choice values.');
    }
    const leading = choices.filter((choice) => choice.goTo !== null).length;
    if (leading > 0 && (leading < choices.length || this.record.other)) {
      throw new ServiceError('Choices with and without page navigation cannot be combined in one question.');
    }
    return this.change({ choices });
  }

  protected offers(value: unknown): boolean {
    return this.record.choices.some((choice) => choice.value === value);
  }

  protected allowOther(enabled: boolean): Google {
    this.check('showOtherOption', [enabled], ['flag']);
    if (enabled && this.record.choices.some((choice) => choice.goTo !== null)) {
      throw new ServiceError('Choices with page navigation cannot be combined with the "Other" option.');
    }
    return this.change({ other: enabled });
  }
}

export class MultipleChoiceStandIn
  extends ChoiceQuestion<GoogleAppsScript.Forms.MultipleChoiceItem>
  implements
    Pick<
      GoogleAppsScript.Forms.MultipleChoiceItem,
      | 'createResponse'
      | 'hasOtherOption'
      | 'showOtherOption'
      | 'setChoices'
      | 'setChoiceValues'
      | 'setTitle'
      | 'setRequired'
    >
{
  hasOtherOption(): boolean {
    return this.record.other;
  }

  showOtherOption(enabled: boolean): GoogleAppsScript.Forms.MultipleChoiceItem {
    return this.allowOther(enabled);
  }

  createResponse(response: string): Response {
    this.check('createResponse', [response], ['text']);
    this.refuseUnless(this.record.other || this.offers(String(response)));
    return this.respond(String(response));
  }
}

export class ListStandIn
  extends ChoiceQuestion<GoogleAppsScript.Forms.ListItem>
  implements Pick<GoogleAppsScript.Forms.ListItem, 'createResponse' | 'setChoices' | 'setChoiceValues' | 'setTitle'>
{
  createResponse(response: string): Response {
    this.check('createResponse', [response], ['text']);
    this.refuseUnless(this.offers(String(response)));
    return this.respond(String(response));
  }
}

export class CheckboxStandIn
  extends ChoiceQuestion<GoogleAppsScript.Forms.CheckboxItem>
  implements
    Pick<
      GoogleAppsScript.Forms.CheckboxItem,
      'createResponse' | 'hasOtherOption' | 'showOtherOption' | 'setChoices' | 'setValidation' | 'setTitle'
    >
{
  hasOtherOption(): boolean {
    return this.record.other;
  }

  showOtherOption(enabled: boolean): GoogleAppsScript.Forms.CheckboxItem {
    return this.allowOther(enabled);
  }

  createResponse(responses: string[]): Response {
    this.check('createResponse', [responses], ['array']);
    const unknown = responses.filter((value) => !this.offers(value));
    this.refuseUnless(unknown.length <= (this.record.other ? 1 : 0));
    return this.respond(responses.map(String));
  }

  setValidation(validation: GoogleAppsScript.Forms.CheckboxValidation): GoogleAppsScript.Forms.CheckboxItem {
    return this.change({ validation: validationFrom(validation, 'checkbox') });
  }
}
