// The six answers of the made-up district `small`.
import type { AnswersDraft } from '../../src/domain/plan/answers';

export const districtAnswers: AnswersDraft = {
  districtName: 'Maple Valley School District',
  schools: ['Alder Elementary', 'Birch Elementary', 'Cedar Middle'].map((name) => ({ id: '', name })),
  firstDay: '2026-08-24',
  lastDay: '2027-06-04',
  breaks: [{ from: '2026-12-21', to: '2027-01-01' }],
  tutoringStart: '2026-09-21',
  leaderName: 'Rosa Delgado',
  leaderRole: 'Family engagement coordinator',
  leaderPhone: '555-0100',
  leaderEmail: 'rosa.delgado@maplevalley.example',
  secondName: 'Sam Okafor',
  secondRole: 'Tutoring program manager',
  languages: [
    { tag: 'en', name: 'English', families: '70' },
    { tag: 'es', name: 'Español', families: '60' },
  ],
  familyGroup: 'pta',
  newcomer: false,
  titleOne: false,
};
