// `ScriptApp`: triggers, and what the person has agreed to.
import { enumeration, memberName } from '../enumeration';
import type { Execution } from '../execution';
import { ServiceError } from '../service-error';
import { standIn } from '../stand-in';
import { weekDays } from '../triggers/clock-builder';
import {
  eventTypes,
  giveTrigger,
  giveTriggerBuilder,
  triggerSources,
  triggersOf,
  triggerUid,
} from '../triggers/trigger-stand-in';
import { scriptScopes } from './manifest';

type Google = GoogleAppsScript.Script.ScriptApp;
type Part = Pick<
  Google,
  | 'newTrigger'
  | 'getProjectTriggers'
  | 'getUserTriggers'
  | 'deleteTrigger'
  | 'getAuthorizationInfo'
  | 'getScriptTriggers'
  | 'getScriptId'
  | 'getProjectKey'
  | 'getInstallationSource'
  | 'requireScopes'
  | 'requireAllScopes'
  | 'invalidateAuth'
>;

export const authModes = ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL'] as const;
const authStatuses = ['REQUIRED', 'NOT_REQUIRED'] as const;

const installationSources = ['APPS_MARKETPLACE_DOMAIN_ADD_ON', 'NONE', 'WEB_STORE_ADD_ON'] as const;

const refuseLacking = (mode: unknown, lacking: readonly string[]): void => {
  if (lacking.length > 0)
    throw new ServiceError(`Authorization is required to perform that action (${memberName(mode)}).`);
};

/** The global `ScriptApp`. Triggers are a person's own; nobody sees another's (F57). */
export const scriptApp = (execution: Execution): Readonly<Record<string, unknown>> => {
  const { world } = execution;
  const mine = () => triggersOf(execution).map((record) => giveTrigger(execution, record));
  const missing = (): readonly string[] =>
    scriptScopes(execution.distDir).filter((scope) => !execution.scopes.has(scope));
  const part: Part = {
    newTrigger: (door) => giveTriggerBuilder(execution, door),
    getProjectTriggers: mine,
    getUserTriggers: mine,
    deleteTrigger: (trigger) => world.triggers.delete(triggerUid(trigger)),
    getScriptTriggers: mine,
    getAuthorizationInfo: (_mode: unknown, asked?: readonly string[]) => {
      const lacking = asked === undefined ? missing() : asked.filter((scope) => !execution.scopes.has(scope));
      const status = lacking.length === 0 ? 'NOT_REQUIRED' : 'REQUIRED';
      const info = {
        getAuthorizationStatus: () => enumeration(execution, 'AuthorizationStatus', authStatuses)[status],
        getAuthorizationUrl: () => (status === 'REQUIRED' ? 'https://accounts.google.com/o/oauth2/made-up' : null),
        getAuthorizedScopes: () => [...execution.scopes],
      };
      return standIn<GoogleAppsScript.Script.AuthorizationInfo>(execution, 'AuthorizationInfo', info, {
        needs: 'none',
      });
    },
    requireScopes: (mode: unknown, scopes: readonly string[]) =>
      refuseLacking(
        mode,
        scopes.filter((scope) => !execution.scopes.has(scope)),
      ),
    requireAllScopes: (mode: unknown) => refuseLacking(mode, missing()),
    // A person takes permissions back in the workbench's own panel.
    invalidateAuth: () => {},
    getInstallationSource: () =>
      enumeration(execution, 'InstallationSource', installationSources)[
        execution.installedAs === 'bound' ? 'NONE' : 'APPS_MARKETPLACE_DOMAIN_ADD_ON'
      ] as unknown as GoogleAppsScript.Script.InstallationSource,
    getScriptId: () => 'made-up-script-id',
    getProjectKey: () => 'made-up-project-key',
  };
  return {
    ScriptApp: standIn(execution, 'ScriptApp', part, {
      constants: {
        AuthMode: enumeration(execution, 'AuthMode', authModes),
        AuthorizationStatus: enumeration(execution, 'AuthorizationStatus', authStatuses),
        InstallationSource: enumeration(execution, 'InstallationSource', installationSources),
        EventType: enumeration(execution, 'EventType', eventTypes),
        TriggerSource: enumeration(execution, 'TriggerSource', triggerSources),
        WeekDay: enumeration(execution, 'WeekDay', weekDays),
      },
      needs: 'none',
      needsOf: {
        newTrigger: 'full',
        getProjectTriggers: 'full',
        getScriptTriggers: 'full',
        getUserTriggers: 'full',
        deleteTrigger: 'full',
      },
      scopes: {
        newTrigger: 'script.scriptapp',
        getProjectTriggers: 'script.scriptapp',
        getScriptTriggers: 'script.scriptapp',
        getUserTriggers: 'script.scriptapp',
        deleteTrigger: 'script.scriptapp',
      },
      kinds: { newTrigger: 'builder' },
    }),
  };
};
