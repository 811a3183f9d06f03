// The first screen: go on with what one had, or begin from a protocol that exists, a file, or nothing.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ProtocolFile } from '../model/protocol-file';
import type { Language } from '../model/text';
import { editorText } from '../texts/editor';
import { Button } from '../ui/button';
import { RadioField } from '../ui/field';
import type { Host } from './desk';
import { EMPTY } from './finish';
import { FromFile } from './from-file';
import { FromPreset } from './from-preset';
import type { Work } from './shelf';

export interface StartProps {
  readonly language: Language;
  readonly host: Host;
  readonly open: (file: ProtocolFile, board: ProtocolFile | null) => void;
  readonly resume: (work: Work) => void;
}

export function Start({ language, host, open, resume }: StartProps): JSX.Element {
  const { ways = [], inForce, board = null } = host;
  const [way, setWay] = useState('preset');
  const other = ways.find(({ id }) => id === way);
  const choices = [
    ...(['preset', 'file', 'scratch'] as const).map(value => ({
      value: value as string,
      label: editorText(language, `start.${value}`),
      hint: editorText(language, `start.${value}.hint`),
    })),
    ...ways.map(({ id, title, hint }) => ({ value: id, label: title[language], hint: hint[language] })),
  ];
  return (
    <>
      <Kept language={language} host={host} resume={resume} />
      {inForce && (
        <section class="page-section">
          <h2>{editorText(language, 'start.inForce')}</h2>
          <p>{inForce.name}</p>
          <div class="row">
            <Button onPress={() => open(inForce, board)}>{editorText(language, 'start.inForce.open')}</Button>
          </div>
        </section>
      )}
      <section class="page-section">
        <h2>{editorText(language, 'start.new')}</h2>
        <RadioField
          id="way"
          label={editorText(language, 'start.how')}
          value={way}
          choices={choices}
          onChange={setWay}
        />
        {way === 'preset' && <FromPreset language={language} open={file => open(file, board)} />}
        {way === 'file' && <FromFile language={language} board={board} open={open} />}
        {way === 'scratch' && (
          <div class="row">
            <Button weight="main" onPress={() => open(EMPTY, board)}>
              {editorText(language, 'start.scratch.open')}
            </Button>
          </div>
        )}
        {other && <other.View language={language} open={file => open(file, board)} />}
      </section>
    </>
  );
}

/** Unfinished work, each to go on with or to throw away. */
function Kept({ language, host: { shelf }, resume }: Pick<StartProps, 'language' | 'host' | 'resume'>) {
  const [kept, setKept] = useState(shelf.all);
  const [sure, setSure] = useState('');
  if (kept.length === 0) return null;
  const drop = (id: string) => {
    shelf.drop(id);
    setKept(shelf.all());
  };
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <section class="page-section">
      <h2>{editorText(language, 'start.kept')}</h2>
      <ul class="editor-kept">
        {kept.map(work => (
          <li key={work.id} class="row">
            <span>
              <strong>{work.file.name || editorText(language, 'nameless')}</strong>{' '}
              <span class="soft">{when.format(new Date(work.changed))}</span>
            </span>
            <Button weight="main" onPress={() => resume(work)}>
              {editorText(language, 'start.resume')}
            </Button>
            {sure === work.id ? (
              <Button onPress={() => drop(work.id)}>{editorText(language, 'start.drop.sure')}</Button>
            ) : (
              <Button weight="quiet" onPress={() => setSure(work.id)}>
                {editorText(language, 'start.drop')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
