// Who tutors, by the role that stands in a cell, in English and Spanish.
import { isTutor } from '../../../src/domain/review/tutor';

test.each([
  'Tutor',
  'tutors',
  'Math tutor',
  'Parent tutor, grade 3',
  'Tutora',
  'Tutor/a',
  'tutor(a) de lectura',
  'Tutores',
  'Tutoras de matemáticas',
  'Program manager, tutor',
  'Program manager and tutor',
  'Coordinadora y tutora',
])('%s tutors', (role) => {
  expect(isTutor(role)).toBe(true);
});

test.each([
  '',
  'Program manager',
  'Tutoring coordinator',
  'Tutoring program lead',
  'Tutor program staff',
  'Tutor coordinator',
  'Lead of the tutors',
  'Manager of tutors and mentors',
  'Coordinadora de tutoría',
  'Coordinador/a de tutores',
  'Coordinadores de tutores',
  'Coordinadores de tutores',
  'Líder de tutoría',
  'Líder de tutores',
  'Jefa de tutoras',
  'Encargado del programa de tutoría',
  'Encargado del programa de tutores',
  'Gerente del programa',
  'Coordinadora de familias y tutores',
  'Tutorial designer',
  'Personal del programa de tutores',
])('%s does not', (role) => {
  expect(isTutor(role)).toBe(false);
});
