// The school's own example drafts beside the protocol: as expected or not, and what changed.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { changesBetween, isAsExpected } from '../engine/examples';
import type { ProtocolExample } from '../model/protocol-file';
import { editorText } from '../texts/editor';
import { Button } from '../ui/button';
import { SeverityIcon } from '../ui/severity-icon';
import type { Desk } from './desk';
import { withMember } from './edit';
import { ExampleForm } from './example-form';
import { ExampleResult } from './example-result';
import type { Run } from './runs';

export interface ExamplesProps {
  readonly desk: Desk;
  readonly runs: readonly Run[];
  /** Compares with the protocol as it is now, from now on. */
  readonly compareFromNow: () => void;
}

export function Examples({ desk, runs, compareFromNow }: ExamplesProps): JSX.Element {
  const { file, language, change } = desk;
  const [open, setOpen] = useState(-1);
  const examples = file.examples ?? [];
  const changes = runs.filter(isChanged).length;
  // Examples have no name of their own: two may be called the same.
  const keys = runs.map((_, place) => String(place));
  const set = (next: readonly ProtocolExample[], subject: string) =>
    change(withMember(file, 'examples', next.length > 0 ? next : undefined), `example-${subject}`);
  const add = () => {
    set([...examples, freshExample(editorText(language, 'example.fresh', { place: examples.length + 1 }))], 'add');
    setOpen(examples.length);
  };
  const remove = (place: number) => {
    set(
      examples.filter((_, at) => at !== place),
      'remove',
    );
    setOpen(-1);
  };
  return (
    <section class="page-section editor-aside">
      <h2>{editorText(language, 'examples')}</h2>
      <p class="soft">{editorText(language, 'examples.hint')}</p>
      <Tally runs={runs} changes={changes} language={language} />
      {changes > 0 && (
        <div class="row">
          <Button onPress={compareFromNow}>{editorText(language, 'examples.accept')}</Button>
        </div>
      )}
      <ol class="editor-examples">
        {runs.map((run, place) => (
          <li key={keys[place]}>
            <ExampleHead
              desk={desk}
              run={run}
              open={open === place}
              toggle={() => setOpen(open === place ? -1 : place)}
            />
            {open === place && (
              <OneExample
                desk={desk}
                place={place}
                run={run}
                set={(example, subject) =>
                  set(
                    examples.map((one, at) => (at === place ? example : one)),
                    subject,
                  )
                }
                remove={() => remove(place)}
              />
            )}
          </li>
        ))}
      </ol>
      <div class="row">
        <Button weight={examples.length === 0 ? 'main' : 'plain'} onPress={add}>
          {editorText(language, 'examples.add')}
        </Button>
      </div>
    </section>
  );
}

const isChanged = (run: Run) => changesBetween(run.before, run.now).length > 0;

function freshExample(id: string): ProtocolExample {
  return { id, draft: { site: 'facebook', kind: 'post', account: 'personal', text: '' }, expect: [] };
}

interface TallyProps extends Pick<Desk, 'language'> {
  readonly runs: readonly Run[];
  readonly changes: number;
}

/** How many are as expected and how many changed, told anew when it changes. */
function Tally({ runs, changes, language }: TallyProps): JSX.Element {
  const good = runs.filter(run => isAsExpected(run.now)).length;
  return (
    <p role="status">
      {runs.length > 0 && editorText(language, 'examples.good', { good, count: runs.length })}{' '}
      {changes > 0 && <strong>{editorText(language, 'examples.changed', { count: changes })}</strong>}
    </p>
  );
}

interface HeadProps {
  readonly desk: Desk;
  readonly run: Run;
  readonly open: boolean;
  readonly toggle: () => void;
}

function ExampleHead({ desk: { language }, run, open, toggle }: HeadProps): JSX.Element {
  const good = isAsExpected(run.now);
  return (
    <h3>
      <button
        type="button"
        class={`editor-article editor-example severity-${good ? 'none' : 'error'}`}
        aria-expanded={open}
        onClick={toggle}
      >
        <SeverityIcon severity={good ? null : 'error'} />
        <span class="editor-words">
          {run.example.id}
          <span class="soft">
            {editorText(language, good ? 'example.good' : 'example.bad')}
            {isChanged(run) && ` · ${editorText(language, 'example.changed')}`}
          </span>
        </span>
      </button>
    </h3>
  );
}

interface OneProps {
  readonly desk: Desk;
  readonly place: number;
  readonly run: Run;
  readonly set: (example: ProtocolExample, subject: string) => void;
  readonly remove: () => void;
}

function OneExample({ desk, place, run, set, remove }: OneProps): JSX.Element {
  const { example } = run;
  return (
    <div class="editor-form">
      <ExampleForm desk={desk} place={place} example={example} set={changed => set(changed, String(place))} />
      <ExampleResult
        run={run}
        language={desk.language}
        expect={expected => set({ ...example, expect: expected }, `${place}-expect`)}
      />
      <div class="row">
        <Button weight="quiet" onPress={remove}>
          {editorText(desk.language, 'example.remove')}
        </Button>
      </div>
    </div>
  );
}
