/** Which of Google's services a method belongs to, by the name that its messages use. */

const services: readonly (readonly [RegExp, string])[] = [
  [/^MailApp$/, 'email'],
  [/^(Form|\w*Item$|ItemResponse|QuizFeedback)/, 'Forms'],
  [/^(PropertiesService|Properties)/, 'properties'],
  [/^(CacheService|Cache)/, 'cache'],
  [/^(LockService|Lock)$/, 'lock'],
  [/^(ScriptApp|Trigger|ClockTriggerBuilder)/, 'triggers'],
  [/^LanguageApp$/, 'translate'],
  [/^(Html|Ui|Menu)/, 'HTML'],
];

/** `Range.getValues` belongs to Spreadsheets, as whatever is not known otherwise does. */
export const serviceOf = (method: string): string => {
  const [className = ''] = method.split('.');
  return services.find(([pattern]) => pattern.test(className))?.[1] ?? 'Spreadsheets';
};
