// Says which settings could not be read, and hands over what was there.
import type { JSX } from 'preact';
import type { Language } from '../model/text';
import { text } from '../texts/text';
import { Button } from '../ui/button';

export interface SpoiledProps {
  /** What could not be read, by the name of its setting. */
  readonly spoiled: Readonly<Record<string, unknown>>;
  readonly language: Language;
  /** Hands a file to the reader. */
  readonly download: (name: string, words: string) => void;
  /** Throws the spoiled values away. */
  readonly forget: () => void;
}

export function Spoiled({ spoiled, language, download, forget }: SpoiledProps): JSX.Element | null {
  const names = Object.keys(spoiled);
  if (names.length === 0) return null;
  const save = () => download('postwijzer-backup.json', JSON.stringify(spoiled, null, 2));
  return (
    <div role="alert">
      <p class="bad">{text(language, 'options.backup', { names: names.join(', ') })}</p>
      <div class="row">
        <Button onPress={save}>{text(language, 'options.backup.save')}</Button>
        <Button onPress={forget}>{text(language, 'options.backup.forget')}</Button>
      </div>
    </div>
  );
}
