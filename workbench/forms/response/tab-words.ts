// What Google writes into a new response tab by itself, in the language of the form's owner.

export interface TabWords {
  readonly timestamp: string;
  readonly email: string;
  readonly score: string;
  readonly tabName: (n: number) => string;
  readonly dateFormat: string;
}

const ENGLISH: TabWords = {
  timestamp: 'Timestamp',
  email: 'Email Address',
  score: 'Score',
  tabName: (n) => `Form Responses ${n}`,
  dateFormat: 'm/d/yyyy',
};

const WORDS: Readonly<Record<string, TabWords>> = {
  en: ENGLISH,
  es: {
    timestamp: 'Marca temporal',
    email: 'Dirección de correo electrónico',
    score: 'Puntuación',
    tabName: (n) => `Respuestas de formulario ${n}`,
    dateFormat: 'd/m/yyyy',
  },
  ar: {
    timestamp: 'طابع زمني',
    email: 'عنوان البريد الإلكتروني',
    score: 'النتيجة',
    tabName: (n) => `ردود النموذج ${n}`,
    dateFormat: 'd/m/yyyy',
  },
  vi: {
    timestamp: 'Dấu thời gian',
    email: 'Địa chỉ email',
    score: 'Điểm số',
    tabName: (n) => `Câu trả lời biểu mẫu ${n}`,
    dateFormat: 'd/m/yyyy',
  },
};

/** By the first part of the owner's locale; English for a language that is not here (F50, own knowledge). */
export const tabWordsFor = (locale: string): TabWords =>
  WORDS[locale.toLowerCase().split(/[-_]/)[0] ?? 'en'] ?? ENGLISH;
