// The plan's six questions answered, so that the workbook knows its schools, people and languages.
import type { Host } from '../../workbench/host-types';
import { value } from './sidebar-calls';

/** Builds the plan; schools are `[name, families expected]`, and an empty text is a number that nobody wrote. */
export const planDistrict = async (host: Host, schools: readonly (readonly [string, number | ''])[]): Promise<void> => {
  const { answers } = await value(host, 'openPlan', {});
  await value(host, 'buildPlan', {
    answers: {
      ...answers,
      districtName: 'Maple Valley',
      schools: schools.map(([name]) => ({ id: '', name })),
      firstDay: '2026-08-17',
      lastDay: '2027-05-28',
      breaks: [],
      tutoringStart: '2026-09-14',
      leaderName: 'Rosa Delgado',
      leaderRole: 'Family engagement coordinator',
      leaderPhone: '608-555-0100',
      leaderEmail: 'rosa.delgado@maplevalley.example',
      secondName: 'Ben Ortiz',
      secondRole: 'Principal',
      languages: [
        { tag: 'en', name: 'English', families: '90' },
        { tag: 'es', name: 'Español', families: '4' },
      ],
      familyGroup: 'none',
      newcomer: false,
      titleOne: false,
    },
  });
  const sheet = host.world().sheets.find(({ name }) => name === 'Schools');
  const column = String.fromCharCode(65 + (sheet?.values[0]?.indexOf('school.families') ?? 0));
  await host.edit(
    'Schools',
    `${column}3`,
    schools.map(([, families]) => [families]),
  );
};
