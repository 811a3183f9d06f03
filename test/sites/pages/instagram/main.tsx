// A page that behaves like Instagram: feed with comments, the create dialog in steps, editing, messages.
import { type JSX, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Dialog } from '../dialog';
import { Lexical } from '../editors/lexical';
import { DropArea, Elsewhere, type TakeFiles } from '../media';
import { InstagramPeople } from '../profile';
import { has, language, publish, received, stage, words } from '../stage';

const say = words({
  nl: {
    create: 'Nieuw bericht maken',
    crop: 'Bijsnijden',
    choose: 'Selecteren op computer',
    next: 'Volgende',
    share: 'Delen',
    caption: 'Schrijf een bijschrift...',
    comment: 'Voeg een reactie toe…',
    post: 'Plaatsen',
    edit: 'Info bewerken',
    done: 'Gereed',
    close: 'Sluiten',
    message: 'Bericht',
    back: 'Terug',
    drop: 'Sleep foto’s en video’s hierheen',
    demo: 'Demo: er gaat niets naar Instagram',
  },
  en: {
    create: 'Create new post',
    crop: 'Crop',
    choose: 'Select from computer',
    next: 'Next',
    share: 'Share',
    caption: 'Write a caption...',
    comment: 'Add a comment…',
    post: 'Post',
    edit: 'Edit info',
    done: 'Done',
    close: 'Close',
    message: 'Message',
    back: 'Back',
    drop: 'Drag photos and videos here',
    demo: 'Demo: nothing goes to Instagram',
  },
});

const ACCOUNTS = ['vera.smit', 'obsregenboog'] as const;
const CAPTION =
  language === 'nl' ? 'De Regenboog doet weer niks aan pesten.' : 'De Regenboog does nothing about bullying again.';

function Create({
  actor,
  initial,
  onClose,
}: {
  readonly actor: string;
  readonly initial?: string;
  readonly onClose: () => void;
}): JSX.Element {
  const editing = initial !== undefined;
  const [step, setStep] = useState<'choose' | 'crop' | 'caption'>(editing ? 'caption' : 'choose');
  const [files, setFiles] = useState<readonly File[]>([]);
  const [text, setText] = useState(initial ?? '');
  const title = editing ? say.edit : step === 'crop' ? say.crop : say.create;
  const take: TakeFiles = (way, chosen, words) => {
    received('caption', way, chosen, words);
    setFiles(chosen);
    setStep('crop');
  };
  const share = () => {
    publish(editing ? 'edit' : 'post', [text], files);
    onClose();
  };
  return (
    <Dialog key={step} label={title} close={say.close} onClose={onClose}>
      <div className="row">
        <div role="button" tabIndex={0} className="quiet" onClick={() => setStep('choose')}>
          {say.back}
        </div>
        {step === 'crop' && (
          <div role="button" tabIndex={0} className="publish" onClick={() => setStep('caption')}>
            {say.next}
          </div>
        )}
        {step === 'caption' && (
          <div role="button" tabIndex={0} className="publish" data-share="" onClick={share}>
            {editing ? say.done : say.share}
          </div>
        )}
      </div>
      {step === 'choose' && (
        <DropArea onFiles={take} everywhere>
          <form>
            <p>{say.drop}</p>
            <label className="publish">
              {say.choose}
              <input
                type="file"
                multiple
                className="hidden-input"
                accept="image/jpeg,image/png,image/heic,video/mp4,video/quicktime"
                onChange={event => take('input', [...(event.target.files ?? [])])}
              />
            </label>
          </form>
        </DropArea>
      )}
      {step === 'crop' && <p>{files.map(file => file.name).join(', ')}</p>}
      {step === 'caption' && (
        <div>
          <a href={`/${actor}/`} onClick={event => event.preventDefault()}>
            {actor}
          </a>
          <Lexical
            name="caption"
            autoFocus
            label={say.caption}
            placeholder={say.caption}
            initial={initial ?? ''}
            onText={setText}
          />
          <div className="soft">{text.length}/2.200</div>
        </div>
      )}
    </Dialog>
  );
}

function PlainComment(): JSX.Element {
  const [text, setText] = useState('');
  useEffect(() => {
    stage.models.set('comment', () => text);
  }, [text]);
  const send = () => {
    if (text.trim() === '') return;
    publish('comment', [text]);
    setText('');
  };
  return (
    <form
      className="row"
      onSubmit={event => {
        event.preventDefault();
        send();
      }}
    >
      <textarea
        aria-label={say.comment}
        placeholder={say.comment}
        value={text}
        onChange={event => setText(event.target.value)}
        onKeyDown={event => {
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          send();
        }}
      />
      <div role="button" tabIndex={0} className="quiet" aria-disabled={text.trim() === ''} onClick={send}>
        {say.post}
      </div>
    </form>
  );
}

function RichComment(): JSX.Element {
  const [text, setText] = useState('');
  return (
    <form onSubmit={event => event.preventDefault()}>
      <Lexical
        name="comment"
        label={say.comment}
        placeholder={say.comment}
        onText={setText}
        onEnter={() => publish('comment', [text])}
      />
      <div role="button" tabIndex={0} className="quiet" onClick={() => publish('comment', [text])}>
        {say.post}
      </div>
    </form>
  );
}

function Feed({ onEdit }: { readonly onEdit: () => void }): JSX.Element {
  return (
    <article className="card">
      <header className="post-head">
        <a href="/ouders.oosterheem/" onClick={event => event.preventDefault()}>
          ouders.oosterheem
        </a>
      </header>
      <h1 style={{ fontSize: 15, fontWeight: 400 }}>{CAPTION}</h1>
      <button type="button" className="quiet" data-edit="" onClick={onEdit}>
        {say.edit}
      </button>
      {has('rich') ? <RichComment /> : <PlainComment />}
    </article>
  );
}

function Messages(): JSX.Element {
  const [text, setText] = useState('');
  return (
    <div className="card">
      <Lexical
        name="message"
        label={say.message}
        placeholder={say.message}
        onText={setText}
        onEnter={() => publish('message', [text])}
      />
    </div>
  );
}

function Page(): JSX.Element {
  const [actor, setActor] = useState<string>(ACCOUNTS[has('school') ? 1 : 0]);
  const [open, setOpen] = useState<'create' | 'edit' | null>(null);
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const back = () => setPath(location.pathname);
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);
  const go = (next: string) => {
    history.pushState(null, '', next + location.search);
    setPath(next);
  };
  return (
    <div className="page">
      {has('people') && <InstagramPeople />}
      <nav className="top">
        <button type="button" onClick={() => go('/')}>
          Home
        </button>
        <button type="button" onClick={() => go('/direct/t/1/')}>
          {say.message}
        </button>
        <button type="button" className="publish" data-open="create" onClick={() => setOpen('create')}>
          {say.create}
        </button>
        <button
          type="button"
          data-switch=""
          onClick={() => setActor(actor === ACCOUNTS[0] ? ACCOUNTS[1] : ACCOUNTS[0])}
        >
          ⇄
        </button>
        <a href={`/${actor}/`} onClick={event => event.preventDefault()}>
          {actor}
        </a>
        <span className="demo">{say.demo}</span>
        <Elsewhere />
      </nav>
      {has('unread') && (
        <div
          contentEditable
          suppressContentEditableWarning
          role="textbox"
          tabIndex={0}
          className="card"
          data-unread=""
          aria-label="Note"
        />
      )}
      {path.startsWith('/direct/') ? <Messages /> : <Feed onEdit={() => setOpen('edit')} />}
      {open === 'create' && <Create actor={actor} onClose={() => setOpen(null)} />}
      {open === 'edit' && <Create actor={actor} initial={CAPTION} onClose={() => setOpen(null)} />}
    </div>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
