// A page that behaves like Facebook: feed, post dialog, comments, replies, a group, a chat, two accounts.
import { type JSX, useCallback, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Dialog } from '../dialog';
import { Lexical } from '../editors/lexical';
import { DropArea, Elsewhere, Media, Previews, type TakeFiles } from '../media';
import { FacebookPeople } from '../profile';
import { has, language, publish, received, words } from '../stage';

const say = words({
  nl: {
    mind: (name: string) => `Waar denk je aan, ${name}?`,
    create: 'Bericht maken',
    edit: 'Bericht bewerken',
    post: 'Plaatsen',
    save: 'Opslaan',
    close: 'Sluiten',
    photo: 'Foto/video',
    remove: 'Verwijderen',
    comment: 'Schrijf een openbare reactie…',
    commentBy: (name: string) => `Reactie van ${name} 2 uur geleden`,
    replyTo: (name: string) => `Antwoorden op ${name}…`,
    send: 'Reageren',
    reply: 'Beantwoorden',
    change: 'Bewerken',
    group: 'Groep',
    home: 'Start',
    chat: 'Bericht',
    account: 'Wissel van account',
    openPost: 'Maak een openbaar bericht…',
    demo: 'Demo: er gaat niets naar Facebook',
  },
  en: {
    mind: (name: string) => `What's on your mind, ${name}?`,
    create: 'Create post',
    edit: 'Edit post',
    post: 'Post',
    save: 'Save',
    close: 'Close',
    photo: 'Photo/video',
    remove: 'Remove',
    comment: 'Write a public comment…',
    commentBy: (name: string) => `Comment by ${name} 2 hours ago`,
    replyTo: (name: string) => `Reply to ${name}…`,
    send: 'Comment',
    reply: 'Reply',
    change: 'Edit',
    group: 'Group',
    home: 'Home',
    chat: 'Message',
    account: 'Switch account',
    openPost: 'Create a public post…',
    demo: 'Demo: nothing goes to Facebook',
  },
});

const ACCOUNTS = ['Vera Smit', 'obs De Regenboog'] as const;
const ACCEPT = 'image/*,image/heif,image/heic,video/*,video/mp4';

// Fields with the names of properties: what a hostile page does to those who read its forms.
const HIDING = [
  'textContent',
  'children',
  'childNodes',
  'parentElement',
  'closest',
  'matches',
  'getAttribute',
  'querySelectorAll',
  'isConnected',
  'innerText',
  'getBoundingClientRect',
];

const FEED = [
  {
    id: 'buurt',
    author: 'Buurtgroep Oosterheem',
    text:
      language === 'nl'
        ? 'Op De Regenboog luistert niemand naar ouders.'
        : 'Nobody at De Regenboog listens to parents.',
    comments: [
      {
        author: 'Wendy de Graaf',
        text:
          language === 'nl'
            ? 'Als moeder van een kind in groep 6 herken ik dit.'
            : 'As the mother of a child in year 4 I recognise this.',
      },
    ],
  },
  {
    id: 'bakker',
    author: 'Bakkerij Van Buren',
    text: language === 'nl' ? 'Morgen verse appeltaart.' : 'Fresh apple pie tomorrow.',
    comments: [],
  },
];

interface ComposeProps {
  readonly actor: string;
  readonly title: string;
  readonly button: string;
  readonly placeholder: string;
  readonly initial?: string;
  readonly onClose: () => void;
}

function Compose({ actor, title, button, placeholder, initial = '', onClose }: ComposeProps): JSX.Element {
  const [text, setText] = useState(initial);
  const [files, setFiles] = useState<readonly File[]>([]);
  const take = useCallback<TakeFiles>((way, more, words) => {
    received('post', way, more, words);
    setFiles(now => [...now, ...more]);
  }, []);
  const ready = text.trim() !== '' || files.length > 0;
  const send = () => {
    if (!ready) return;
    publish('post', [text], files);
    onClose();
  };
  return (
    <Dialog label={title} close={say.close} onClose={onClose}>
      <DropArea onFiles={take}>
        <form
          method="post"
          onSubmit={event => {
            event.preventDefault();
            send();
          }}
          onKeyDown={event => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
          }}
        >
          {has('clobber') && HIDING.map(name => <input key={name} type="hidden" name={name} />)}
          <h3>
            <strong>{actor}</strong>
          </h3>
          <Lexical
            name="post"
            rich
            autoFocus
            label={placeholder}
            placeholder={placeholder}
            initial={initial}
            onText={setText}
            onFiles={take}
          />
          <Previews remove={say.remove} files={files} onRemove={setFiles} />
          <div className="row">
            <Media label={say.photo} accept={ACCEPT} onFiles={take} />
            <div
              role="button"
              tabIndex={0}
              className="publish"
              aria-label={button}
              aria-disabled={!ready}
              onClick={send}
            >
              {button}
            </div>
          </div>
        </form>
      </DropArea>
    </Dialog>
  );
}

function Comment({
  name,
  label,
  button,
}: {
  readonly name: string;
  readonly label: string;
  readonly button: string;
}): JSX.Element {
  const [text, setText] = useState('');
  const [round, setRound] = useState(0);
  const send = useCallback(() => {
    if (text.trim() === '') return;
    publish('comment', [text]);
    setText('');
    setRound(count => count + 1);
  }, [text]);
  return (
    <form onSubmit={event => event.preventDefault()}>
      <Lexical key={round} name={name} label={label} placeholder={label} onText={setText} onEnter={send} />
      <div
        role="button"
        tabIndex={0}
        className="quiet"
        aria-label={button}
        aria-disabled={text.trim() === ''}
        onClick={send}
      >
        ➤
      </div>
    </form>
  );
}

function Post({ post, onEdit }: { readonly post: (typeof FEED)[number]; readonly onEdit: () => void }): JSX.Element {
  const [answering, setAnswering] = useState<string | null>(null);
  return (
    <div role="article" className="card">
      <h4 className="post-head">
        <a href={`/${post.id}`} onClick={event => event.preventDefault()}>
          {post.author}
        </a>
      </h4>
      <div data-ad-preview="message">{post.text}</div>
      <button type="button" className="quiet" onClick={onEdit}>
        {say.change}
      </button>
      <div className="comments">
        {post.comments.map(comment => (
          <div role="article" key={comment.author} aria-label={say.commentBy(comment.author)}>
            <a href="/wendy" onClick={event => event.preventDefault()}>
              {comment.author}
            </a>
            <div dir="auto">{comment.text}</div>
            <button
              type="button"
              className="quiet"
              data-answer={comment.author}
              onClick={() => setAnswering(comment.author)}
            >
              {say.reply}
            </button>
            {answering === comment.author && (
              <Comment name="reply" label={say.replyTo(comment.author)} button={say.reply} />
            )}
          </div>
        ))}
        <Comment name={`comment-${post.id}`} label={say.comment} button={say.send} />
      </div>
    </div>
  );
}

function Chat(): JSX.Element {
  const [, setText] = useState('');
  return (
    <div className="chat card">
      <Lexical name="chat" label={say.chat} placeholder="Aa" onText={setText} onEnter={() => publish('message', [])} />
    </div>
  );
}

/** Writes the user into the page's data, as the site's server does; React's own way of making scripts is forbidden here. */
function namesUser(name: string): () => void {
  const data = document.createElement('script');
  data.type = 'application/json';
  const user = { require: [['CurrentUserInitialData', [], { ACCOUNT_ID: '1', NAME: name }, 1]] };
  data.append(document.createTextNode(JSON.stringify(user)));
  document.body.append(data);
  return () => data.remove();
}

function Page(): JSX.Element {
  const [actor, setActor] = useState<string>(ACCOUNTS[has('school') ? 1 : 0]);
  const [open, setOpen] = useState<'post' | 'edit' | null>(null);
  const [chat, setChat] = useState(false);
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const back = () => setPath(location.pathname);
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);
  useEffect(() => namesUser(actor), [actor]);
  const go = (next: string) => {
    history.pushState(null, '', next + location.search);
    setPath(next);
    setOpen(null);
  };
  const close = () => setOpen(null);
  const inGroup = path.startsWith('/groups/');
  const placeholder = inGroup ? say.openPost : say.mind(actor.split(' ')[0] ?? actor);
  return (
    <div className="page">
      {has('people') && <FacebookPeople />}
      <div role="banner" className="top">
        <button type="button" onClick={() => go('/')}>
          {say.home}
        </button>
        <button type="button" onClick={() => go('/groups/1')}>
          {say.group}
        </button>
        <button type="button" onClick={() => setChat(!chat)}>
          Messenger
        </button>
        <button type="button" onClick={() => setActor(actor === ACCOUNTS[0] ? ACCOUNTS[1] : ACCOUNTS[0])}>
          {say.account}
        </button>
        <span className="demo">{say.demo}</span>
        <Elsewhere />
      </div>
      <div className="card" role="region" aria-label={say.create}>
        <div role="button" tabIndex={0} className="quiet" data-open="post" onClick={() => setOpen('post')}>
          {placeholder}
        </div>
      </div>
      {has('unread') && (
        <div
          contentEditable
          suppressContentEditableWarning
          role="textbox"
          tabIndex={0}
          className="card"
          data-unread=""
          aria-label="Story"
        />
      )}
      {has('twin') && (
        <div className="twin" role="dialog">
          <form>
            <Lexical name="twin" label="" placeholder="" onText={() => {}} />
          </form>
        </div>
      )}
      {FEED.map(post => (
        <Post key={post.id} post={post} onEdit={() => setOpen('edit')} />
      ))}
      {chat && <Chat />}
      {open === 'post' && (
        <Compose actor={actor} title={say.create} button={say.post} placeholder={placeholder} onClose={close} />
      )}
      {open === 'edit' && (
        <Compose
          actor={actor}
          title={say.edit}
          button={say.save}
          placeholder={placeholder}
          initial={FEED[0]?.text ?? ''}
          onClose={close}
        />
      )}
    </div>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
