// Whether everything is in somebody's hand and serves a goal (R03, R04, R10, R18, R23, R33, R34).
import { lowestOf, profileOf } from '../plan/reflection';
import { type Finding, missing, overRows, type Rule } from './rule';

const hasALead: Rule = {
  id: 'R03',
  severity: 'error',
  find: ({ activities }) => overRows(activities.filter(({ lead }) => lead === '')),
};

const servesAGoal: Rule = {
  id: 'R04',
  severity: 'warning',
  find: ({ activities, goals }) => {
    const names = new Set(goals.flatMap(({ id, name }) => [id.toLowerCase(), name.toLowerCase()]));
    const served = new Set(activities.map(({ goal }) => goal.toLowerCase()));
    return [
      ...overRows(activities.filter(({ goal }) => !names.has(goal.toLowerCase()))),
      ...overRows(goals.filter(({ id, name }) => !served.has(id.toLowerCase()) && !served.has(name.toLowerCase()))),
    ];
  },
};

const resourcesGiven: Rule = {
  id: 'R10',
  severity: 'warning',
  find: ({ activities, today }) =>
    overRows(
      activities.filter(
        ({ codesignOn, resourcesDue, resourcesGiven: given }) =>
          codesignOn !== undefined && resourcesDue !== undefined && resourcesDue < today && given === '',
      ),
    ),
};

const existingPeople: Rule = {
  id: 'R18',
  severity: 'info',
  find: ({ activities, partners }) => {
    const linked = new Set(activities.flatMap((one) => one.partners));
    return overRows(partners.filter(({ type }) => (type === 'PT1' || type === 'PT2') && !linked.has(type)));
  },
};

/** So few are no load. */
const noLoad = 5;

const notOnOnePerson: Rule = {
  id: 'R23',
  severity: 'warning',
  find: ({ activities, settings: { thresholds } }) => {
    const leads = [...new Set(activities.map(({ lead }) => lead).filter((lead) => lead !== ''))];
    return leads.flatMap((lead): readonly Finding[] => {
      const rows = activities.filter((one) => one.lead === lead);
      const isMuch = rows.length > noLoad && (rows.length / activities.length) * 100 > thresholds.leadShare;
      return isMuch ? overRows(rows, { name: lead }) : [];
    });
  },
};

const lookedBack: Rule = {
  id: 'R33',
  severity: 'info',
  find: ({ settings, activities }) =>
    missing(settings.pastPlan === '' && !activities.some(({ isCarriedOver }) => isCarriedOver)),
};

const reflectionShapes: Rule = {
  id: 'R34',
  severity: 'info',
  find: ({ reflection: { items, scores }, activities }) => {
    if (scores.size === 0) return missing(true);
    const planned = new Set(activities.map(({ opportunity }) => opportunity));
    const suggestedFor = (condition: string): readonly string[] =>
      items.flatMap((item) => (item.condition === condition ? item.suggests : []));
    const untouched = lowestOf(profileOf(items, scores)).filter(({ condition }) => {
      const wanted = suggestedFor(condition).filter((one) => /^E\d\d$/.test(one));
      return wanted.length > 0 && !wanted.some((one) => planned.has(one));
    });
    if (untouched.length === 0) return [];
    const conditions = untouched.map(({ condition }) => condition);
    const suggestions = [...new Set(conditions.flatMap(suggestedFor))];
    return [
      {
        rows: [],
        words: 'R34.low',
        values: { conditions: conditions.join(', '), suggestions: suggestions.join(', ') },
      },
    ];
  },
};

export const inHandRules: readonly Rule[] = [
  hasALead,
  servesAGoal,
  resourcesGiven,
  existingPeople,
  notOnOnePerson,
  lookedBack,
  reflectionShapes,
];
