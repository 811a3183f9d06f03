// X: Draft.js or plain composers for posts, replies, quotes, threads and messages, told apart by test ids and places.
import type { Actor, DraftKind, ReplyTo } from '../../model/draft';
import { acquaintanceAt } from '../acquaintance';
import { composerOf, dialogOf, inFront, nearest } from '../editors/composer';
import { inputsNear, previewsBelow } from '../editors/media';
import { attributeOf, below, fits, holds, isVisible, parentOf, precedes, textOf, upTo } from '../page';
import type { Composer, Preview, Site } from '../site';
import { unreadAmong } from '../unread';
import { X } from './selectors';

export default {
  id: 'x',
  hosts: ['x.com', 'twitter.com'],
  composers: root => inFront(editorsIn(root)).map(composer),
  unread: root => unreadAmong(below(root, X.anyEditor), editorsIn(root)),
  firstSteps: () => [],
  acquaintance: pressed => acquaintanceAt(pressed, X.acquaintance, () => accountOf()),
} satisfies Site;

const PREVIEWS = { preview: X.preview, button: X.button, remove: X.hints.remove };

const editorsIn = (root: ParentNode) => below(root, `${X.editor}, ${X.messageEditor}`);

function composer(editor: HTMLElement): Composer {
  return composerOf('x', editor, {
    kind: () => kindOf(editor),
    actor: () => actorOf(editor),
    replyTo: () => answeredBy(editor),
    box: () => publishNear(editor)?.within ?? parentOf(editor) ?? editor,
    publishControl: () => publishNear(editor)?.found ?? null,
    mediaInputs: () => inputsNear(editor, dialogOf(editor), X.mediaInput),
    previews: () => previewsOf(editor),
    siblings: () => threadOf(editor),
  });
}

const isMessage = (editor: HTMLElement) => fits(editor, X.messageEditor);

function kindOf(editor: HTMLElement): DraftKind {
  if (isMessage(editor)) return 'message';
  return answeredPost(editor) ? 'reply' : 'post';
}

/** The nearest ancestor with a visible publish control, and that control; its test id flips, so both are tried. */
function publishNear(editor: HTMLElement) {
  const selector = isMessage(editor) ? X.messagePublish : X.publish;
  return nearest(editor, dialogOf(editor), within => below(within, selector).find(isVisible) ?? null);
}

/** Every editor that one publish control sends, in the order of the thread. */
function threadOf(editor: HTMLElement): HTMLElement[] {
  const within = publishNear(editor)?.within;
  const all = within && !isMessage(editor) ? below(within, X.editor).filter(isVisible) : [];
  return all.includes(editor) ? all : [editor];
}

/** The previews of one part of a thread: they stand between its editor and the next. */
function previewsOf(editor: HTMLElement): Preview[] {
  const within = publishNear(editor)?.within;
  if (!within) return [];
  const thread = threadOf(editor);
  const next = thread[thread.indexOf(editor) + 1];
  return previewsBelow(within, PREVIEWS).filter(
    ({ element }) => precedes(editor, element) && (!next || precedes(element, next)),
  );
}

/** The post that is being answered or quoted, or null. */
function answeredPost(editor: HTMLElement): HTMLElement | null {
  if (isMessage(editor)) return null;
  const dialog = dialogOf(editor);
  if (dialog) return answeredInDialog(editor, dialog);
  const inline = upTo(editor, X.inlineReply) !== null;
  const [, id] = X.postPath.exec(location.pathname) ?? [];
  if (!inline && !id) return null;
  const posts = below(document, X.post).filter(post => isVisible(post) && !holds(post, editor));
  const focal = posts.find(post => id && below(post, X.postLink).some(link => statusOf(link) === id));
  return focal ?? posts.filter(post => precedes(post, editor)).at(-1) ?? null;
}

const statusOf = (link: HTMLElement) => /\/status\/(\d+)/.exec(attributeOf(link, 'href'))?.[1];

/** In a dialog the answered post stands above the editor; a quoted one stands below it, as a card with a link. */
function answeredInDialog(editor: HTMLElement, dialog: HTMLElement): HTMLElement | null {
  const posts = below(dialog, X.post).filter(post => !holds(post, editor));
  const above = posts.filter(post => precedes(post, editor)).at(-1);
  if (above) return above;
  const quoted = below(dialog, X.postText).find(words => precedes(editor, words));
  if (!quoted) return null;
  return (
    nearest(quoted, dialog, within =>
      below(within, X.postAuthor).length > 0 && !holds(within, editor) ? within : null,
    )?.found ?? quoted
  );
}

function answeredBy(editor: HTMLElement): ReplyTo | null {
  const post = answeredPost(editor);
  if (!post) return null;
  const words = fits(post, X.postText) ? post : below(post, X.postText)[0];
  const author = below(post, X.postAuthor)[0];
  return { text: words ? textOf(words).trim() : '', author: author ? textOf(author).trim() : '' };
}

/** The account that acts: the composer's own avatar first, then the account button, then the profile link. */
function actorOf(editor: HTMLElement): Actor {
  const near = publishNear(editor)?.within;
  return accountOf(near ? below(near, X.avatar)[0] : undefined);
}

function accountOf(own?: HTMLElement): Actor {
  const avatar = own ?? below(document, `${X.accountSwitcher} ${X.avatar}`)[0];
  const fromAvatar = avatar ? attributeOf(avatar, 'data-testid').slice(X.avatarPrefix.length) : '';
  const link = below(document, X.profileLink)[0];
  const handle = fromAvatar || (link ? attributeOf(link, 'href').replace(/^\//, '') : '');
  return handle ? { handle: handle.toLowerCase() } : {};
}
