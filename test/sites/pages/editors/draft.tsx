// Draft.js as X runs it: hashtags and mentions decorated, Ctrl+Enter sends, the paste path of the site.
import {
  CompositeDecorator,
  type ContentBlock,
  ContentState,
  Editor,
  EditorState,
  getDefaultKeyBinding,
  KeyBindingUtil,
  Modifier,
} from 'draft-js';
import 'draft-js/dist/Draft.css';
import { type JSX, type ReactNode, useEffect, useRef, useState } from 'react';
import type { TakeFiles } from '../media';
import { useRenewal } from '../renewal';
import { stage, type Way } from '../stage';

const ENTITY = /[#@][\p{L}\p{N}_]+/gu;
const decorator = new CompositeDecorator([
  {
    strategy: (block: ContentBlock, mark: (start: number, end: number) => void) => {
      for (const { 0: found, index } of block.getText().matchAll(ENTITY)) mark(index, index + found.length);
    },
    component: ({ children }: { children?: ReactNode }) => <span className="hashtag">{children}</span>,
  },
]);

export interface DraftProps {
  readonly name: string;
  readonly testId: string;
  readonly label: string;
  readonly placeholder: string;
  readonly initial?: string;
  readonly autoFocus?: boolean;
  readonly onText: (text: string) => void;
  readonly onSend: () => void;
  readonly onFiles?: TakeFiles;
  readonly onFocus?: () => void;
}

export function Draft(props: DraftProps): JSX.Element {
  const { round, text } = useRenewal(props.name, props.initial);
  return <OneDraft key={round} {...props} initial={text} />;
}

function OneDraft({
  name,
  testId,
  label,
  placeholder,
  initial,
  autoFocus,
  onText,
  onSend,
  onFiles,
  onFocus,
}: DraftProps): JSX.Element {
  const [state, setState] = useState(() =>
    EditorState.createWithContent(ContentState.createFromText(initial ?? ''), decorator),
  );
  const latest = useRef(state);
  latest.current = state;
  const editor = useRef<Editor>(null);
  useEffect(() => {
    stage.models.set(name, () => latest.current.getCurrentContent().getPlainText('\n'));
    if (autoFocus) editor.current?.focus();
    return () => {
      stage.models.delete(name);
    };
  }, [name, autoFocus]);
  const change = (next: EditorState) => {
    setState(next);
    onText(next.getCurrentContent().getPlainText('\n'));
  };
  const paste = (text: string, _html: string | undefined, current: EditorState) => {
    const content = Modifier.replaceWithFragment(
      current.getCurrentContent(),
      current.getSelection(),
      ContentState.createFromText(text).getBlockMap(),
    );
    change(EditorState.push(current, content, 'insert-fragment'));
    return 'handled' as const;
  };
  // X asks whether what it is given are files.
  const take = (way: Way, files: readonly Blob[]) => {
    const real = files.filter(file => file instanceof File);
    if (real.length > 0) onFiles?.(way, real);
    return real.length > 0 ? ('handled' as const) : ('not-handled' as const);
  };
  return (
    <div data-testid={`${testId}RichTextInputContainer`} className="editor">
      <Editor
        ref={editor}
        editorState={state}
        onChange={change}
        handlePastedText={paste}
        handlePastedFiles={files => take('paste', files)}
        handleDroppedFiles={(_selection, files) => take('drop', files)}
        onFocus={() => onFocus?.()}
        keyBindingFn={event =>
          event.key === 'Enter' && KeyBindingUtil.hasCommandModifier(event) ? 'send' : getDefaultKeyBinding(event)
        }
        handleKeyCommand={command => {
          if (command !== 'send') return 'not-handled';
          onSend();
          return 'handled';
        }}
        stripPastedStyles
        placeholder={placeholder}
        ariaLabel={label}
        webDriverTestID={testId}
      />
    </div>
  );
}
