// A page that behaves like X: inline and modal composers, replies, quotes, threads, a plain field, messages.
import { type JSX, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Dialog } from '../dialog';
import { Draft } from '../editors/draft';
import { DropArea, Elsewhere, Media, Previews, type TakeFiles } from '../media';
import { XPeople } from '../profile';
import { has, language, publish, received, stage, words } from '../stage';

const say = words({
  nl: {
    label: 'Tekst plaatsen',
    home: 'Wat houdt je bezig?',
    reply: 'Je antwoord plaatsen',
    quote: 'Een reactie toevoegen',
    next: 'Nog een post toevoegen',
    post: 'Post',
    answer: 'Beantwoorden',
    all: 'Alles plaatsen',
    compose: 'Nieuwe post opstellen',
    add: 'Post toevoegen',
    media: "Foto's of video toevoegen",
    remove: 'Media verwijderen',
    account: 'Accountmenu',
    close: 'Sluiten',
    send: 'Verzenden',
    cite: 'Citeren',
    message: 'Bericht',
    demo: 'Demo: er gaat niets naar X',
  },
  en: {
    label: 'Post text',
    home: 'What’s happening?',
    reply: 'Post your reply',
    quote: 'Add a comment',
    next: 'Add another post',
    post: 'Post',
    answer: 'Reply',
    all: 'Post all',
    compose: 'Compose new post',
    add: 'Add post',
    media: 'Add photos or video',
    remove: 'Remove media',
    account: 'Account menu',
    close: 'Close',
    send: 'Send',
    cite: 'Quote',
    message: 'Message',
    demo: 'Demo: nothing goes to X',
  },
});

const ACCOUNTS = ['verasmit', 'obsregenboog'] as const;
const ACCEPT = 'image/jpeg,image/png,image/webp,image/gif,video/mp4,video/quicktime';
const TWEETS = [
  {
    id: '101',
    name: 'Buurt Oosterheem',
    handle: 'buurtoosterheem',
    text: language === 'nl' ? 'De Regenboog luistert nooit naar ouders.' : 'De Regenboog never listens to parents.',
  },
  { id: '102', name: 'Weerman Bert', handle: 'weermanbert', text: language === 'nl' ? 'Morgen zon.' : 'Sun tomorrow.' },
] as const;
type Tweet = (typeof TWEETS)[number];
const PARTS = [0, 1, 2, 3, 4] as const;

interface FieldProps {
  readonly name: string;
  readonly testId: string;
  readonly placeholder: string;
  readonly autoFocus?: boolean;
  readonly onText: (text: string) => void;
  readonly onSend: () => void;
  readonly onFocus: () => void;
}

function PlainField({ name, testId, placeholder, onText, onSend, onFocus }: FieldProps): JSX.Element {
  const [text, setText] = useState('');
  useEffect(() => {
    stage.models.set(name, () => text);
    return () => {
      stage.models.delete(name);
    };
  }, [name, text]);
  return (
    <textarea
      data-testid={testId}
      aria-label={say.label}
      placeholder={placeholder}
      value={text}
      onFocus={onFocus}
      onChange={event => {
        setText(event.target.value);
        onText(event.target.value);
      }}
      onKeyDown={event => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSend();
      }}
    />
  );
}

interface ComposeProps {
  readonly name: string;
  readonly actor: string;
  readonly placeholder: string;
  readonly button: string;
  readonly publishId: 'tweetButton' | 'tweetButtonInline';
  readonly kind: string;
  readonly thread?: boolean;
  readonly autoFocus?: boolean;
  readonly onSent?: () => void;
}

function Compose({
  name,
  actor,
  placeholder,
  button,
  publishId,
  kind,
  thread,
  autoFocus,
  onSent,
}: ComposeProps): JSX.Element {
  const [texts, setTexts] = useState<readonly string[]>(['']);
  const [files, setFiles] = useState<readonly (readonly File[])[]>([]);
  const [active, setActive] = useState(0);
  const [round, setRound] = useState(0);
  const ready = texts.every((text, part) => text.trim() !== '' || filesOf(part).length > 0);
  function filesOf(part: number): readonly File[] {
    return files[part] ?? [];
  }
  const put = (part: number, change: (now: readonly File[]) => readonly File[]) =>
    setFiles(now => PARTS.map(at => (at === part ? change(now[at] ?? []) : (now[at] ?? []))));
  const take =
    (part: number): TakeFiles =>
    (way, more, words) => {
      received(part === 0 ? name : `${name}-${part}`, way, more, words);
      put(part, now => [...now, ...more]);
    };
  const send = () => {
    if (!ready) return;
    publish(kind, texts, files.flat());
    setTexts(['']);
    setFiles([]);
    setActive(0);
    setRound(round + 1);
    onSent?.();
  };
  const Field = has('plain') ? PlainField : Draft;
  return (
    <DropArea onFiles={take(active)}>
      {PARTS.slice(0, texts.length).map(part => (
        <div key={`${round}-${part}`} className="row-part">
          <div data-testid={`UserAvatar-Container-${actor}`} className="soft">
            @{actor}
          </div>
          <Field
            name={part === 0 ? name : `${name}-${part}`}
            testId={`tweetTextarea_${part}`}
            label={say.label}
            placeholder={part === 0 ? placeholder : say.next}
            autoFocus={autoFocus || part > 0}
            onText={text => setTexts(now => now.map((old, at) => (at === part ? text : old)))}
            onSend={send}
            onFiles={take(part)}
            onFocus={() => setActive(part)}
          />
          <Previews each remove={say.remove} files={filesOf(part)} onRemove={left => put(part, () => left)} />
        </div>
      ))}
      <div className="row" data-testid="toolBar">
        <Media label={say.media} accept={ACCEPT} testId="fileInput" onFiles={take(active)} />
        <div>
          {thread && (
            <button
              type="button"
              className="quiet"
              data-testid="addButton"
              aria-label={say.add}
              disabled={!ready}
              onClick={() => setTexts([...texts, ''])}
            >
              +
            </button>
          )}
          <button type="button" className="publish" data-testid={publishId} aria-disabled={!ready} onClick={send}>
            {texts.length > 1 ? say.all : button}
          </button>
        </div>
      </div>
    </DropArea>
  );
}

function TweetCard({
  tweet,
  onReply,
  onQuote,
}: {
  readonly tweet: Tweet;
  readonly onReply?: () => void;
  readonly onQuote?: () => void;
}): JSX.Element {
  return (
    <article data-testid="tweet" className="card">
      <div data-testid="User-Name" className="post-head">
        <a href={`/${tweet.handle}`} onClick={event => event.preventDefault()}>
          {tweet.name}
        </a>{' '}
        <span className="soft">@{tweet.handle}</span>{' '}
        <a href={`/${tweet.handle}/status/${tweet.id}`} onClick={event => event.preventDefault()}>
          <time>1u</time>
        </a>
      </div>
      <div data-testid="tweetText">{tweet.text}</div>
      {onReply && (
        <button type="button" className="quiet" data-testid="reply" onClick={onReply}>
          {say.answer}
        </button>
      )}
      {onQuote && (
        <button type="button" className="quiet" data-testid="retweet" onClick={onQuote}>
          {say.cite}
        </button>
      )}
    </article>
  );
}

function Quoted({ tweet }: { readonly tweet: Tweet }): JSX.Element {
  return (
    <div className="card" role="link">
      <div data-testid="User-Name">{tweet.name}</div>
      <div data-testid="tweetText">{tweet.text}</div>
    </div>
  );
}

function Messages(): JSX.Element {
  const [text, setText] = useState('');
  useEffect(() => {
    stage.models.set('message', () => text);
  }, [text]);
  return (
    <div className="card">
      <textarea
        data-testid="dm-composer-textarea"
        placeholder={say.message}
        value={text}
        onChange={event => setText(event.target.value)}
      />
      <button
        type="button"
        className="publish"
        data-testid="dm-composer-send-button"
        onClick={() => publish('message', [text])}
      >
        {say.send}
      </button>
    </div>
  );
}

type Modal = { readonly kind: 'post' } | { readonly kind: 'reply' | 'quote'; readonly tweet: Tweet };

function Page(): JSX.Element {
  const [actor, setActor] = useState<string>(ACCOUNTS[has('school') ? 1 : 0]);
  const [path, setPath] = useState(location.pathname);
  const [modal, setModal] = useState<Modal | null>(null);
  useEffect(() => {
    const back = () => {
      setPath(location.pathname);
      setModal(null);
    };
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);
  const go = (next: string) => {
    history.pushState(null, '', next + location.search);
    setPath(next);
  };
  const open = (next: Modal) => {
    history.pushState(null, '', `/compose/post${location.search}`);
    setModal(next);
  };
  const close = () => {
    setModal(null);
    history.replaceState(null, '', path + location.search);
  };
  const [, status] = /\/status\/(\d+)/.exec(path) ?? [];
  const focal = TWEETS.find(tweet => tweet.id === status);
  const inline = has('flip') ? 'tweetButton' : 'tweetButtonInline';
  return (
    <div className="page">
      {has('people') && <XPeople />}
      <nav className="top">
        <button type="button" onClick={() => go('/home')}>
          Home
        </button>
        <button type="button" onClick={() => go('/buurtoosterheem/status/101')}>
          Status
        </button>
        <button type="button" onClick={() => go('/messages')}>
          {say.message}
        </button>
        <a data-testid="AppTabBar_Profile_Link" href={`/${actor}`} onClick={event => event.preventDefault()}>
          Profiel
        </a>
        <button
          type="button"
          data-testid="SideNav_AccountSwitcher_Button"
          aria-label={say.account}
          onClick={() => setActor(actor === ACCOUNTS[0] ? ACCOUNTS[1] : ACCOUNTS[0])}
        >
          <span data-testid={`UserAvatar-Container-${actor}`}>@{actor}</span>
        </button>
        <button
          type="button"
          className="publish"
          data-testid="SideNav_NewTweet_Button"
          onClick={() => open({ kind: 'post' })}
        >
          {say.post}
        </button>
        <span className="demo">{say.demo}</span>
        <Elsewhere />
      </nav>
      {path.startsWith('/messages') && <Messages />}
      {focal && (
        <>
          <TweetCard tweet={focal} />
          <div className="card" data-testid="inline_reply_offscreen">
            <Compose
              name="inline-reply"
              actor={actor}
              placeholder={say.reply}
              button={say.answer}
              publishId={inline}
              kind="reply"
            />
          </div>
        </>
      )}
      {!focal && !path.startsWith('/messages') && (
        <>
          <div className="card">
            <Compose
              name="inline"
              actor={actor}
              placeholder={say.home}
              button={say.post}
              publishId={inline}
              kind="post"
            />
          </div>
          {has('unread') && (
            <div
              contentEditable
              suppressContentEditableWarning
              role="textbox"
              tabIndex={0}
              className="card"
              data-unread=""
              aria-label="Article"
            />
          )}
          {TWEETS.map(tweet => (
            <TweetCard
              key={tweet.id}
              tweet={tweet}
              onReply={() => open({ kind: 'reply', tweet })}
              onQuote={() => open({ kind: 'quote', tweet })}
            />
          ))}
        </>
      )}
      {modal && (
        <Dialog label={say.compose} close={say.close} onClose={close}>
          {modal.kind === 'reply' && <TweetCard tweet={modal.tweet} />}
          <Compose
            name="modal"
            actor={actor}
            placeholder={modal.kind === 'post' ? say.home : modal.kind === 'reply' ? say.reply : say.quote}
            button={modal.kind === 'reply' ? say.answer : say.post}
            publishId="tweetButton"
            kind={modal.kind}
            thread={modal.kind === 'post'}
            autoFocus
            onSent={close}
          />
          {modal.kind === 'quote' && <Quoted tweet={modal.tweet} />}
        </Dialog>
      )}
    </div>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
