// The lists that make advice fit one author: known names, persons who agreed, and words to leave alone.
import type { JSX } from 'preact';
import { plainLines } from '../school-lines';
import type { Settings } from '../settings';
import { text } from '../texts/text';
import { TextField } from '../ui/field';

export interface WordsProps {
  readonly settings: Settings;
  readonly save: (changed: Partial<Settings>) => void;
}

const LISTS = ['ownNames', 'agreedNames', 'dictionary'] as const;

export function Words({ settings, save }: WordsProps): JSX.Element {
  const { language } = settings;
  return (
    <>
      {LISTS.map(list => (
        <TextField
          key={list}
          id={list}
          label={text(language, `options.words.${list}`)}
          hint={text(language, `options.words.${list}.hint`)}
          lines={3}
          value={settings[list].join('\n')}
          onChange={value => save({ [list]: plainLines(value) })}
        />
      ))}
    </>
  );
}
