// Facebook: Lexical composers for posts, comments, replies and messages, told apart by the elements they stand in.
import type { Actor, DraftKind, ReplyTo } from '../../model/draft';
import { acquaintanceAt } from '../acquaintance';
import { composerOf, dialogOf, inFront } from '../editors/composer';
import { inputsBelow, inputsNear, previewsBelow } from '../editors/media';
import { attributeOf, below, fits, holds, isVisible, parentOf, precedes, textOf, upTo } from '../page';
import type { Composer, Site } from '../site';
import { unreadAmong } from '../unread';
import { FACEBOOK } from './selectors';

export default {
  id: 'facebook',
  hosts: ['www.facebook.com'],
  composers: root => inFront(below(root, FACEBOOK.editor)).map(composer),
  unread: root => unreadAmong(below(root, FACEBOOK.anyEditor), below(root, FACEBOOK.editor)),
  firstSteps: root =>
    below(root, `${FACEBOOK.firstStep}, ${FACEBOOK.region}`)
      .filter(step => fits(step, FACEBOOK.firstStep) || FACEBOOK.hints.firstStep.test(attributeOf(step, 'aria-label')))
      .map(place => ({
        place,
        inputs: inputsBelow(place, FACEBOOK.mediaInput),
        actor: named(userNamedByPage()),
        begun: false,
      })),
  acquaintance: pressed => acquaintanceAt(pressed, FACEBOOK.acquaintance, () => named(userNamedByPage())),
} satisfies Site;

const PREVIEWS = { preview: FACEBOOK.preview, button: FACEBOOK.button, remove: FACEBOOK.hints.remove };

function composer(editor: HTMLElement): Composer {
  return composerOf('facebook', editor, {
    kind: () => kindOf(editor),
    actor: () => actorOf(editor),
    replyTo: () => answeredBy(editor),
    box: () => upTo(editor, FACEBOOK.form) ?? dialogOf(editor) ?? parentOf(editor) ?? editor,
    publishControl: () => publishOf(editor),
    mediaInputs: () => inputsNear(editor, dialogOf(editor) ?? upTo(editor, FACEBOOK.article), FACEBOOK.mediaInput),
    previews: () => previewsBelow(dialogOf(editor) ?? upTo(editor, FACEBOOK.form) ?? editor, PREVIEWS),
    siblings: () => [editor],
  });
}

const labelOf = (element: Element) => attributeOf(element, 'aria-label').trim() || textOf(element).trim();

function kindOf(editor: HTMLElement): DraftKind {
  if (isMessage(editor)) return 'message';
  return answeredArticle(editor) ? 'reply' : 'post';
}

function isMessage(editor: HTMLElement): boolean {
  if (answeredArticle(editor)) return false;
  return FACEBOOK.messagePath.test(location.pathname) || FACEBOOK.hints.message.test(attributeOf(editor, 'aria-label'));
}

/** The post or comment that is being answered: the one around the editor, or the one above it in its dialog. */
function answeredArticle(editor: HTMLElement): HTMLElement | null {
  const around = upTo(editor, FACEBOOK.article);
  if (around) return around;
  const dialog = dialogOf(editor);
  if (!dialog) return null;
  return below(dialog, FACEBOOK.article).find(article => !holds(article, editor)) ?? null;
}

function answeredBy(editor: HTMLElement): ReplyTo | null {
  const article = isMessage(editor) ? null : answeredArticle(editor);
  if (!article) return null;
  const [, named = ''] = FACEBOOK.hints.replyTo.exec(attributeOf(editor, 'aria-label')) ?? [];
  const [, labelled = ''] = FACEBOOK.hints.comment.exec(attributeOf(article, 'aria-label')) ?? [];
  const link = own(article, below(article, FACEBOOK.authorLink)).find(found => textOf(found).trim() !== '');
  const words =
    own(article, below(article, FACEBOOK.postText))[0] ??
    own(article, below(article, FACEBOOK.commentText)).find(
      found => !holds(found, editor) && textOf(found).trim() !== '',
    );
  return { text: words ? textOf(words).trim() : '', author: labelled || (link ? textOf(link).trim() : named) };
}

/** Those elements that belong to this article itself, not to a comment inside it. */
function own(article: HTMLElement, elements: readonly HTMLElement[]): HTMLElement[] {
  return elements.filter(element => upTo(element, FACEBOOK.article) === article);
}

/** The publish control: by its word where it is known, else the last button of the form or dialog. */
function publishOf(editor: HTMLElement): HTMLElement | null {
  const within = upTo(editor, FACEBOOK.form) ?? dialogOf(editor);
  if (!within) return null;
  const buttons = below(within, FACEBOOK.button).filter(
    button =>
      isVisible(button) && !holds(editor, button) && upTo(button, FACEBOOK.article) === upTo(editor, FACEBOOK.article),
  );
  const named = buttons.findLast(button => FACEBOOK.hints.publish.test(labelOf(button)));
  const after = buttons.filter(button => precedes(editor, button) && !FACEBOOK.hints.notPublish.test(labelOf(button)));
  return named ?? after.at(-1) ?? null;
}

/** Who acts: the name above the text box of the dialog, else the user that the page's own data names. */
function actorOf(editor: HTMLElement): Actor {
  const dialog = dialogOf(editor);
  const shown = dialog
    ? below(dialog, FACEBOOK.actingName).find(
        name =>
          precedes(name, editor) &&
          upTo(name, FACEBOOK.article) === null &&
          textOf(name).trim() !== '' &&
          !fits(name, FACEBOOK.button),
      )
    : undefined;
  return named(shown ? textOf(shown).trim() : userNamedByPage());
}

const named = (name: string): Actor => (name ? { name } : {});

/** The name in the page's own data: `["CurrentUserInitialData",[],{…"NAME":"…"}]`. */
function userNamedByPage(): string {
  for (const data of below(document, FACEBOOK.pageData)) {
    const found = /"CurrentUserInitialData",\s*\[\],\s*\{[^{}]{0,2000}?"NAME"\s*:\s*("(?:[^"\\]|\\.){0,200}")/.exec(
      textOf(data),
    );
    if (found?.[1]) return unquoted(found[1]);
  }
  return '';
}

/** A quoted text of JSON without its quotes; empty when the page wrote it badly. */
function unquoted(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch {
    return '';
  }
}
