// Shows a copy in which faces are unrecognisable beside the photo it comes from, and what is still seen in it.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { text } from '../texts/in-page';
import { Button } from '../ui/button';
import { offeredBy } from './photo-answers';
import { PhotoBoxes } from './photo-boxes';
import type { MakeCopy, PhotoQuestionProps } from './photo-decision';

export interface PhotoCopyProps extends PhotoQuestionProps {
  readonly made: Awaited<ReturnType<MakeCopy>>;
  readonly press: (then: () => void) => (event: MouseEvent) => void;
  /** Chooses other faces, those that are left too. */
  readonly again: () => void;
}

export function PhotoCopy(props: PhotoCopyProps): JSX.Element {
  const { asked, made, language, honest, press, again, decide } = props;
  const { size, moving } = asked.facts;
  const [before, setBefore] = useState(false);
  const { left } = made;
  // Who is still to be seen needs consent all the same.
  const asks = left.length > 0 && offeredBy(asked.finding, 'record-consent').some(({ claim }) => !claim);
  const use = () => decide({ kind: 'copy', file: made.file, agreed: asks }, false);
  return (
    <>
      <p role="status">
        {text(language, 'photos.made')} {moving && text(language, 'photos.still')}
      </p>
      {left.length > 0 && (
        <p class="note" role="status">
          {text(language, 'photos.left', { count: left.length })}
        </p>
      )}
      <fieldset class="photo-sides" aria-label={text(language, 'photos.sides')}>
        {([true, false] as const).map(side => (
          <button
            type="button"
            key={String(side)}
            aria-pressed={before === side}
            onClick={press(() => setBefore(side))}
          >
            {text(language, side ? 'photos.before' : 'photos.after')}
          </button>
        ))}
      </fieldset>
      {size && (
        <PhotoBoxes
          file={before ? asked.file : made.file}
          size={size}
          choices={before ? [] : left.map(({ box }, id) => ({ id, box, chosen: false, own: false }))}
          language={language}
          honest={honest}
        />
      )}
      <div class="row">
        <Button weight="main" onPress={press(use)}>
          {text(language, asks ? 'photos.use.left' : 'photos.use')}
        </Button>
        <Button onPress={press(again)}>{text(language, 'photos.more')}</Button>
      </div>
    </>
  );
}
