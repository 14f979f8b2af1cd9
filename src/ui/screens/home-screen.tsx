// The home screen: the five steps and how far each is.
import type { Home, StepName, StepState } from '../../rpc/home-calls';
import { WhenLoaded } from '../controls/screen';
import { goTo } from '../place';
import { server } from '../server';
import { useLoaded } from '../use-call';
import { fill, words } from '../words';
import { FormScreen } from './form/form-screen';

const openHome = (): Promise<Home> => server.openHome({});

const StepCard = ({
  step,
  state,
  number,
}: {
  readonly step: StepName;
  readonly state: StepState;
  readonly number: number;
}) => {
  const { name, about } = words().home.steps[step];
  const content = (
    <>
      <span class="step-number" aria-hidden="true">
        {number}
      </span>
      <span class="step-text">
        <span class="step-name">{name}</span>
        <span class="step-about">{about}</span>
        <span class={`step-state step-state-${state}`}>{words().home.states[state]}</span>
      </span>
    </>
  );
  return (
    <li>
      {step === 'close' || state === 'later' ? (
        <div class="step step-later">{content}</div>
      ) : (
        <button type="button" class="step" onClick={() => goTo(step)}>
          {content}
        </button>
      )}
    </li>
  );
};

export const HomeScreen = () => {
  const { loaded, again } = useLoaded(openHome);
  if (loaded.state === 'ready' && loaded.value.inForm)
    return (
      <div class="screen">
        <FormScreen />
      </div>
    );
  return (
    <div class="screen">
      <h1 tabIndex={-1}>{words().home.title}</h1>
      <p class="lead">{words().home.lead}</p>
      <WhenLoaded loaded={loaded} again={again}>
        {({ steps, person }) => (
          <>
            <ol class="steps">
              {steps.map(({ step, state }, index) => (
                <StepCard key={step} step={step} state={state} number={index + 1} />
              ))}
            </ol>
            <p class="foot">
              {fill(words().home.signedIn, { person })} {words().home.privacy}
            </p>
          </>
        )}
      </WhenLoaded>
    </div>
  );
};
