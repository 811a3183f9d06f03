// Lexical as Facebook and Instagram run it: plain or rich text, hashtags, mentions, emoji as pictures, undo.
import { HashtagNode } from '@lexical/hashtag';
import { LexicalComposer } from '@lexical/react/LexicalComposer';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { HashtagPlugin } from '@lexical/react/LexicalHashtagPlugin';
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin';
import { PlainTextPlugin } from '@lexical/react/LexicalPlainTextPlugin';
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin';
import { DRAG_DROP_PASTE } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $insertNodes,
  $isRangeSelection,
  CLEAR_HISTORY_COMMAND,
  COMMAND_PRIORITY_HIGH,
  DecoratorNode,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  type NodeKey,
} from 'lexical';
import { type JSX, useEffect } from 'react';
import type { TakeFiles } from '../media';
import { useRenewal } from '../renewal';
import { stage } from '../stage';

class EmojiNode extends DecoratorNode<JSX.Element> {
  readonly __emoji: string;

  constructor(emoji: string, key?: NodeKey) {
    super(key);
    this.__emoji = emoji;
  }
  static override getType(): string {
    return 'emoji';
  }
  static override clone(node: EmojiNode): EmojiNode {
    return new EmojiNode(node.__emoji, node.__key);
  }
  override createDOM(): HTMLElement {
    return document.createElement('span');
  }
  override updateDOM(): false {
    return false;
  }
  override isInline(): true {
    return true;
  }
  override getTextContent(): string {
    return this.__emoji;
  }
  override decorate(): JSX.Element {
    return <img src="/emoji.svg" alt={this.__emoji} width={16} height={16} />;
  }
}

export interface LexicalProps {
  /** Name in `stage.models`. */
  readonly name: string;
  readonly label: string;
  readonly placeholder: string;
  readonly rich?: boolean;
  readonly initial?: string;
  readonly autoFocus?: boolean;
  readonly onText: (text: string) => void;
  /** Enter sends, as in comments; absent: Enter breaks the line. */
  readonly onEnter?: () => void;
  /** Takes files that are pasted or dropped into a rich editor, by its own command for them. */
  readonly onFiles?: TakeFiles;
}

/** Text of the model: paragraphs of a rich editor as lines. */
function modelText(editor: LexicalEditor): string {
  return editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map(child => child.getTextContent())
      .join('\n'),
  );
}

function Wiring({ name, initial, autoFocus, onText, onEnter, onFiles }: LexicalProps): null {
  const [editor] = useLexicalComposerContext();
  useEffect(() => {
    stage.models.set(name, () => modelText(editor));
    if (initial) {
      editor.update(
        () =>
          $getRoot()
            .clear()
            .append($createParagraphNode().append($createTextNode(initial))),
        {
          discrete: true,
        },
      );
      editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
    }
    if (autoFocus) editor.focus();
    return () => {
      stage.models.delete(name);
    };
  }, [editor, name, initial, autoFocus]);
  useEffect(() => editor.registerUpdateListener(() => onText(modelText(editor))), [editor, onText]);
  useEffect(() => {
    if (!onEnter) return;
    return editor.registerCommand(
      KEY_ENTER_COMMAND,
      event => {
        if (event?.shiftKey) return false;
        event?.preventDefault();
        onEnter();
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    );
  }, [editor, onEnter]);
  useEffect(() => {
    if (!onFiles) return;
    return editor.registerCommand(
      DRAG_DROP_PASTE,
      files => {
        // The command does not tell how they came.
        onFiles(stage.seen.at(-1)?.type === 'drop' ? 'drop' : 'paste', files);
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    );
  }, [editor, onFiles]);
  return null;
}

function Inserts(): JSX.Element {
  const [editor] = useLexicalComposerContext();
  const insert = (make: () => Parameters<typeof $insertNodes>[0]) => () =>
    editor.update(() => {
      if (!$isRangeSelection($getSelection())) $getRoot().selectEnd();
      $insertNodes(make());
    });
  return (
    <div className="inserts">
      <button
        type="button"
        data-insert="emoji"
        onMouseDown={event => event.preventDefault()}
        onClick={insert(() => [new EmojiNode('🎉')])}
      >
        🎉
      </button>
      <button
        type="button"
        data-insert="mention"
        onMouseDown={event => event.preventDefault()}
        onClick={insert(() => [$createTextNode('Vera Smit').setMode('token')])}
      >
        @
      </button>
    </div>
  );
}

export function Lexical(props: LexicalProps): JSX.Element {
  const { round, text } = useRenewal(props.name, props.initial);
  return <OneLexical key={round} {...props} initial={text} />;
}

function OneLexical(props: LexicalProps): JSX.Element {
  const { label, placeholder, rich } = props;
  const config = {
    namespace: props.name,
    nodes: [HashtagNode, EmojiNode],
    theme: { hashtag: 'hashtag' },
    onError: (error: Error) => {
      throw error;
    },
  };
  const editable = (
    <ContentEditable
      className="notranslate"
      aria-label={label}
      aria-placeholder={placeholder}
      placeholder={<div className="placeholder">{placeholder}</div>}
    />
  );
  const Plugin = rich ? RichTextPlugin : PlainTextPlugin;
  return (
    <LexicalComposer initialConfig={config}>
      <div className="editor">
        <Plugin contentEditable={editable} ErrorBoundary={LexicalErrorBoundary} />
      </div>
      <HistoryPlugin delay={0} />
      <HashtagPlugin />
      <Wiring {...props} />
      <Inserts />
    </LexicalComposer>
  );
}
