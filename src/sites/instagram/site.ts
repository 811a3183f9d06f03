// Instagram: the caption step of a new post, comments and messages, told apart by dialog, form and address.
import type { Actor, DraftKind, ReplyTo } from '../../model/draft';
import { acquaintanceAt } from '../acquaintance';
import { composerOf, dialogOf, inFront } from '../editors/composer';
import { inputsBelow, inputsNear, previewsBelow } from '../editors/media';
import { attributeOf, below, fits, holds, isVisible, parentOf, precedes, textOf, upTo } from '../page';
import type { Composer, Site } from '../site';
import { unreadAmong } from '../unread';
import { INSTAGRAM } from './selectors';

export default {
  id: 'instagram',
  hosts: ['www.instagram.com'],
  composers: root => inFront(editorsIn(root)).map(composer),
  unread: root => unreadAmong(below(root, INSTAGRAM.anyEditor), editorsIn(root)),
  // The first steps of a new post: a dialog that takes files and has no text box yet.
  firstSteps: root =>
    below(root, INSTAGRAM.dialog)
      .filter(step => below(step, INSTAGRAM.anyEditor).length === 0)
      .map(place => ({
        place,
        inputs: inputsBelow(place, INSTAGRAM.mediaInput),
        actor: actorWith(ownProfile()),
        begun: below(place, INSTAGRAM.chosen).length > 0,
      }))
      .filter(({ inputs }) => inputs.length > 0),
  acquaintance: pressed => acquaintanceAt(pressed, INSTAGRAM.acquaintance, () => actorWith(ownProfile())),
} satisfies Site;

const PREVIEWS = { preview: INSTAGRAM.preview, button: INSTAGRAM.button, remove: INSTAGRAM.hints.remove };

function editorsIn(root: ParentNode): HTMLElement[] {
  const selector = inMessages() ? INSTAGRAM.message : `${INSTAGRAM.caption}, ${INSTAGRAM.comment}`;
  return below(root, selector);
}

const inMessages = () => INSTAGRAM.messagePath.test(location.pathname);

function composer(editor: HTMLElement): Composer {
  return composerOf('instagram', editor, {
    kind: () => kindOf(editor),
    actor: () => actorOf(editor),
    replyTo: () => answeredBy(editor),
    box: () => upTo(editor, INSTAGRAM.form) ?? dialogOf(editor) ?? parentOf(editor) ?? editor,
    publishControl: () => publishOf(editor),
    mediaInputs: () => (isComment(editor) ? [] : inputsNear(editor, dialogOf(editor), INSTAGRAM.mediaInput)),
    previews: () => previewsBelow(dialogOf(editor) ?? editor, PREVIEWS),
    siblings: () => [editor],
  });
}

/** A comment stands in a form; the caption of a new or edited post does not. */
function kindOf(editor: HTMLElement): DraftKind {
  if (inMessages()) return 'message';
  return isComment(editor) ? 'reply' : 'post';
}

function isComment(editor: HTMLElement): boolean {
  if (INSTAGRAM.hints.caption.test(attributeOf(editor, 'aria-label'))) return false;
  return fits(editor, INSTAGRAM.comment);
}

/** The post that a comment answers: the article around it, or the dialog or page it stands in. */
function answeredBy(editor: HTMLElement): ReplyTo | null {
  if (kindOf(editor) !== 'reply') return null;
  const post = upTo(editor, INSTAGRAM.article) ?? dialogOf(editor) ?? below(document, INSTAGRAM.article)[0];
  if (!post) return null;
  const header = below(post, INSTAGRAM.header)[0] ?? post;
  const author = below(header, INSTAGRAM.link).find(link => textOf(link).trim() !== '');
  const words = below(post, INSTAGRAM.captionText).find(
    found => textOf(found).trim() !== '' && !holds(header, found) && !holds(found, editor),
  );
  return { text: words ? textOf(words).trim() : '', author: author ? textOf(author).trim() : '' };
}

/** The publish control: in the create dialog the last button of its head, in a comment the last button of the form. */
function publishOf(editor: HTMLElement): HTMLElement | null {
  const within = upTo(editor, INSTAGRAM.form) ?? dialogOf(editor);
  if (!within) return null;
  const buttons = below(within, INSTAGRAM.button).filter(button => isVisible(button) && !holds(button, editor));
  const named = buttons.filter(button => INSTAGRAM.hints.publish.test(textOf(button).trim())).at(-1);
  if (named) return named;
  const inHead = buttons.filter(button => precedes(button, editor)).at(-1);
  return fits(within, INSTAGRAM.form) ? (buttons.at(-1) ?? null) : (inHead ?? null);
}

/** The account that acts: the name beside the caption editor, else the own profile in the navigation. */
function actorOf(editor: HTMLElement): Actor {
  const dialog = kindOf(editor) === 'post' ? dialogOf(editor) : null;
  const beside = dialog ? below(dialog, INSTAGRAM.link).map(handleOf).find(Boolean) : undefined;
  return actorWith(beside ?? ownProfile());
}

const ownProfile = () => below(document, INSTAGRAM.profileLink).map(handleOf).filter(Boolean).at(-1);
const actorWith = (handle: string | undefined): Actor => (handle ? { handle } : {});

function handleOf(link: HTMLElement): string {
  const path = attributeOf(link, 'href');
  if (INSTAGRAM.notProfile.test(path)) return '';
  return (INSTAGRAM.profilePath.exec(path)?.[1] ?? '').toLowerCase();
}
