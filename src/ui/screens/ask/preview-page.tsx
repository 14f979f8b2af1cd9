// A form as a family will see it, before it is made.
import { useState } from 'preact/hooks';
import type { AskHome, FormPreview } from '../../../rpc/ask-calls';
import { SelectField } from '../../controls/field';
import { PageWithin } from '../../controls/page-within';
import { WhenLoaded } from '../../controls/screen';
import { server } from '../../server';
import { useLoaded } from '../../use-call';
import { language as pageLanguage, words } from '../../words';
import { MarkedText } from './marked-text';

type Wish = Omit<Parameters<typeof server.previewForm>[0], 'language'>;

/** In its own language and direction, so that a screen reader speaks it right. */
const Form = ({ form }: { readonly form: FormPreview }) => (
  <div class="card ask-preview" lang={form.language} dir={form.direction}>
    <h2>{form.title}</h2>
    {form.paragraphs.map((paragraph) => (
      <MarkedText key={paragraph} text={paragraph} />
    ))}
    <ol>
      {form.questions.map(({ title, choices, ownChoice, item, required }) => (
        <li key={title}>
          <p>
            {title} {required && <span lang={document.documentElement.lang}>{words().ask.preview.required}</span>}
          </p>
          {choices.length === 0 ? (
            <p class="ask-line" />
          ) : (
            <ul class={item === 'checkbox' ? 'ask-ticks' : 'ask-dots'}>
              {choices.map((choice) => (
                <li key={choice}>{choice}</li>
              ))}
              {ownChoice && <li lang={document.documentElement.lang}>{words().ask.preview.ownChoice}</li>}
            </ul>
          )}
        </li>
      ))}
    </ol>
    <p>{form.confirmation}</p>
  </div>
);

const Loaded = ({ wish, language }: { readonly wish: Wish; readonly language: string }) => {
  const { loaded, again } = useLoaded(() => server.previewForm({ ...wish, language }));
  return (
    <WhenLoaded loaded={loaded} again={again}>
      {(form) => <Form form={form} />}
    </WhenLoaded>
  );
};

export const PreviewPage = ({
  wish,
  languages,
  back,
}: {
  readonly wish: Wish;
  /** Those that the survey is to be asked in. */
  readonly languages: AskHome['languages'];
  readonly back: () => void;
}) => {
  const own = languages.find(({ tag }) => tag === pageLanguage);
  const [language, setLanguage] = useState((own ?? languages[0])?.tag ?? '');
  const text = words().ask.preview;
  return (
    <PageWithin backText={text.back} title={text.title} back={back}>
      {languages.length > 1 && (
        <SelectField
          label={text.language}
          value={language}
          options={languages.map(({ tag, name }) => ({ value: tag, label: name }))}
          onChange={setLanguage}
        />
      )}
      <Loaded key={language} wish={wish} language={language} />
    </PageWithin>
  );
};
