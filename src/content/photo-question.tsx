// Asks about the people in one held file, and lets the author choose what the site gets: the file, a copy, or nothing.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Face } from '../model/file-facts';
import { text } from '../texts/in-page';
import { Button } from '../ui/button';
import { Answers, Seen, Unsure } from './photo-answers';
import { type Choice, ownBox, PhotoBoxes } from './photo-boxes';
import { PhotoCopy } from './photo-copy';
import type { MakeCopy, PhotoQuestionProps } from './photo-decision';

type Step = 'gentle' | 'ask' | 'unsure' | 'choose' | 'making' | 'made' | 'failed';

export function PhotoQuestion(props: PhotoQuestionProps): JSX.Element {
  const { asked, gently, choosing, language, honest, makeCopy, decide } = props;
  const { faces = [], size } = asked.facts;
  const [step, setStep] = useState<Step>(choosing ? 'choose' : gently ? 'gentle' : 'ask');
  const [choices, setChoices] = useState<readonly Choice[]>(
    faces.map(({ box }, id) => ({ id, box, chosen: true, own: false })),
  );
  const [made, setMade] = useState<Awaited<ReturnType<MakeCopy>> | null>(null);
  const press = (then: () => void) => (event: MouseEvent) => {
    if (honest(event)) then();
  };
  const make = () => {
    setStep('making');
    const boxes = choices.filter(({ chosen }) => chosen).map(({ box }) => box);
    makeCopy(asked.file, boxes).then(
      copy => {
        setMade(copy);
        setStep('made');
      },
      () => setStep('failed'),
    );
  };
  const picture = size && (
    <PhotoBoxes
      file={asked.file}
      size={size}
      choices={choices}
      language={language}
      honest={honest}
      {...(step === 'choose' ? { change: setChoices } : {})}
    />
  );
  const chosen = choices.filter(choice => choice.chosen).length;
  switch (step) {
    case 'gentle':
      return (
        <>
          {picture}
          <Seen {...props} />
          <p>{text(language, 'photos.gentle')}</p>
          <div class="row">
            <Button weight="main" onPress={press(() => setStep('ask'))}>
              {text(language, 'photos.gentle.yes')}
            </Button>
            <Button onPress={press(() => decide({ kind: 'private' }, true))}>
              {text(language, 'photos.gentle.no')}
            </Button>
          </div>
        </>
      );
    case 'ask':
      return <Answers {...props} picture={picture ?? null} press={press} go={setStep} />;
    case 'unsure':
      return <Unsure {...props} press={press} back={() => setStep('ask')} />;
    case 'choose':
    case 'making':
      return (
        <>
          <p>{text(language, 'photos.choose')}</p>
          {picture}
          <p class="soft">
            {text(language, 'photos.choose.add')}
            {choices.some(({ own }) => own) && ` ${text(language, 'photos.choose.move')}`}
          </p>
          <div class="row">
            <Button weight="main" disabled={chosen === 0 || step === 'making'} onPress={press(make)}>
              {step === 'making' ? text(language, 'photos.making') : text(language, 'photos.make', { count: chosen })}
            </Button>
            {size && (
              <Button
                onPress={press(() =>
                  setChoices([...choices, ownBox(size.width / 2, size.height / 2, size, choices.length)]),
                )}
              >
                {text(language, 'photos.choose.box')}
              </Button>
            )}
            {!choosing && (
              <Button weight="quiet" onPress={press(() => setStep('ask'))}>
                {text(language, 'photos.back')}
              </Button>
            )}
          </div>
        </>
      );
    case 'made':
      return (
        <>
          {made && (
            <PhotoCopy
              {...props}
              made={made}
              press={press}
              again={() => {
                setChoices(withFaces(choices, made.left));
                setStep('choose');
              }}
            />
          )}
        </>
      );
    case 'failed':
      return (
        <>
          <p class="note" role="status">
            {text(language, 'photos.failed')}
          </p>
          <div class="row">
            <Button onPress={press(() => setStep('choose'))}>{text(language, 'photos.back')}</Button>
          </div>
        </>
      );
  }
}

/** The choices with the faces that are still found, each to choose or not. */
function withFaces(choices: readonly Choice[], left: readonly Face[]): readonly Choice[] {
  const isNew = ({ box }: Face) =>
    !choices.some(
      ({ box: known }) =>
        Math.abs(known.left - box.left) < known.width / 2 && Math.abs(known.top - box.top) < known.height / 2,
    );
  const fresh = left
    .filter(isNew)
    .map(({ box }, place) => ({ id: choices.length + place, box, chosen: false, own: false }));
  return [...choices, ...fresh];
}
