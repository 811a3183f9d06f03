// The last part: what is still to do, saving the protocol in a file, and putting it in force.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ProtocolFile } from '../model/protocol-file';
import type { Problem } from '../model/verdict';
import { flattened } from '../protocols/index';
import { editorText } from '../texts/editor';
import { Button } from '../ui/button';
import type { Desk, Host } from './desk';
import { wordsOf } from './finish';
import { ProblemList } from './from-file';
import { lookUpWith } from './opening';
import { type Part, partOf, placeInWords } from './whereabouts';

export interface FinishPartProps {
  readonly desk: Desk;
  readonly host: Host;
  /** The board's protocol that was opened beside this one. */
  readonly board: ProtocolFile | null;
  /** How many examples come out otherwise than expected. */
  readonly differing: number;
  readonly go: (part: Part) => void;
}

export function FinishPart(props: FinishPartProps): JSX.Element {
  const { desk, host, board, differing } = props;
  const { file, language, survey } = desk;
  const whole = survey.problems.length === 0;
  const onBoard = board !== null && survey.below.some(layer => layer.id === board.id);
  const name = `${file.id || 'protocol'}.json`;
  return (
    <>
      <ToDo {...props} />
      {differing > 0 && <p class="bad">{editorText(language, 'finish.examples', { count: differing })}</p>}
      <section class="editor-step">
        <h3>{editorText(language, 'finish.save')}</h3>
        <p>{editorText(language, whole ? 'finish.save.hint' : 'finish.save.unfinished')}</p>
        <div class="row">
          <Button weight="main" onPress={() => host.save(name, wordsOf(file))}>
            {editorText(language, 'finish.save.button')}
          </Button>
          {onBoard && (
            <Button onPress={() => host.save(name, wordsOf(flattened(file, lookUpWith(board))))}>
              {editorText(language, 'finish.save.flat')}
            </Button>
          )}
        </div>
        {onBoard && <p class="soft">{editorText(language, 'finish.save.flat.hint', { name: board.name })}</p>}
      </section>
      <section class="editor-step">
        <h3>{editorText(language, 'finish.use')}</h3>
        {host.putInForce ? (
          <Use
            {...props}
            putInForce={host.putInForce}
            words={wordsOf(onBoard ? flattened(file, lookUpWith(board)) : file)}
          />
        ) : (
          <p>{editorText(language, 'finish.use.elsewhere')}</p>
        )}
      </section>
    </>
  );
}

function ToDo({ desk: { file, language, survey }, go }: FinishPartProps): JSX.Element {
  if (survey.problems.length === 0) return <p class="good">{editorText(language, 'finish.whole')}</p>;
  return (
    <section class="editor-step">
      <h3>{editorText(language, 'finish.todo', { count: survey.problems.length })}</h3>
      <ul class="editor-rows">
        {survey.problems.map(({ path, message }) => {
          const part = partOf(path);
          const place = placeInWords(path, file, language);
          return (
            <li key={path + message.nl} class="editor-problem">
              <strong>{place}</strong>
              <span>{message[language]}</span>
              {part && (
                <Button label={editorText(language, 'finish.go.label', { place })} onPress={() => go(part)}>
                  {editorText(language, 'finish.go')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface UseProps extends FinishPartProps {
  readonly putInForce: (words: string) => Promise<readonly Problem[]>;
  readonly words: string;
}

/** Puts the protocol in force, and tells what became of it until the protocol changes again. */
function Use({ desk: { language, survey, file }, putInForce, words }: UseProps): JSX.Element {
  const [done, setDone] = useState<{
    readonly file: ProtocolFile;
    readonly problems: readonly Problem[] | null;
  } | null>(null);
  const use = () =>
    void putInForce(words).then(
      problems => setDone({ file, problems }),
      () => setDone({ file, problems: null }),
    );
  const told = done?.file === file ? done : null;
  return (
    <>
      <p>{editorText(language, 'finish.use.hint')}</p>
      <div class="row">
        <Button disabled={survey.problems.length > 0} onPress={use}>
          {editorText(language, 'finish.use.button')}
        </Button>
      </div>
      <div role="status">
        {told?.problems?.length === 0 && <p class="good">{editorText(language, 'finish.use.done')}</p>}
        {told?.problems === null && <p class="bad">{editorText(language, 'finish.use.failed')}</p>}
        {told?.problems && told.problems.length > 0 && <ProblemList problems={told.problems} language={language} />}
      </div>
    </>
  );
}
