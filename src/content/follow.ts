// Follows one composer: reads it when it may have changed, asks for advice, marks words, and carries out what is chosen.
import type { Claim, PageDraft } from '../model/draft';
import type { Finding, Fix, FixAction } from '../model/finding';
import type { Verdict } from '../model/verdict';
import { isConnected } from '../sites/page';
import type { Composer, ComposerReading } from '../sites/site';
import { type Advice, type Around, asksConsent } from './advice';
import type { Notice } from './advice-card';
import type { OwnFiles } from './attachments';
import { carryOver, edited } from './change';
import { FixAll } from './fix-all';
import { Overlay, type OverlayDeeds } from './overlay';
import { PAUSE, paced } from './pace';
import { isEmptyDraft, isSameDraft, LONGEST, pageDraftOf } from './page-draft';
import { ON_FILES } from './photo-deeds';
import { asker } from './question';
import { type Answered, presentationOf, schoolOf } from './remarks';
import { isSetAside, nothingSaid, type Said, setAside } from './said';
import { viewOf } from './view';
import type { Follower } from './watch';

/** Follows a composer until `signal`, then leaves nothing on the page. */
export function follow(composer: Composer, around: Around, signal: AbortSignal): Follower {
  return new Companion(composer, around, signal);
}

class Companion implements Follower, Advice, OverlayDeeds {
  readonly touched: () => void;
  readonly #composer: Composer;
  readonly #around: Around;
  readonly #signal: AbortSignal;
  readonly #files: OwnFiles;
  readonly #ask: (draft: PageDraft) => void;
  #asked: PageDraft | null = null;
  #text = '';
  #findings: readonly Finding[] = [];
  #verdict: Answered = null;
  #said: Said = nothingSaid();
  #notice: Notice | null = null;
  #overlay: Overlay | null = null;
  readonly #fixAll = new FixAll();
  #writing = false;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(composer: Composer, around: Around, signal: AbortSignal) {
    this.#composer = composer;
    this.#around = around;
    this.#signal = signal;
    this.touched = paced(() => this.#look(), 0, signal);
    this.#files = around.files.follow(composer, this.touched, signal);
    const asking = {
      send: around.check,
      answered: (verdict: Verdict, draft: PageDraft) => this.#answered(verdict, draft),
      failed: () => this.#failed(),
      orphaned: around.orphaned,
    };
    this.#ask = asker(asking, signal);
    signal.addEventListener('abort', () => {
      clearTimeout(this.#pause);
      around.painter.clear(composer);
      around.memory.keep(this.#text, this.#said);
    });
  }

  moved(): void {
    this.#overlay?.settle();
    if (this.#asked) this.touched();
  }

  enter(): boolean {
    if (!this.#overlay?.present) return false;
    if (!this.#overlay.atWords) this.#said.open = true;
    this.#show();
    this.#overlay.enter();
    return true;
  }

  reveal(key: string): boolean {
    if (!this.#findings.some(finding => finding.key === key)) return false;
    this.#composer.box().scrollIntoView({ block: 'nearest' });
    this.#said.open = true;
    this.#show();
    this.#overlay?.reveal(key);
    return true;
  }

  consented(key: string): boolean {
    const finding = this.#findings.find(one => one.key === key && asksConsent(one));
    if (finding) this.#note(finding);
    return finding !== undefined;
  }

  toggle(): void {
    this.#said.open = !this.#said.open;
    this.#show();
  }

  close(): void {
    this.#said.open = false;
    this.#show();
  }

  draft(): string {
    return this.#text;
  }

  ignore(finding: Finding, all = false): void {
    setAside(this.#said, finding, all);
    this.#findings = this.#findings.filter(one => !isSetAside(this.#said, one));
    this.#around.painter.paint(this.#composer, this.#findings);
    this.#show();
    this.#look();
  }

  carryOutAll(): void {
    this.#fixAll.begin();
    this.#fixOn();
  }

  never(finding: Finding, word: string): void {
    this.#around.accept(word);
    this.ignore(finding);
  }

  carryOut(finding: Finding, fix: Fix): void {
    if (fix.kind === 'edit') void this.#apply(finding, fix);
    else if (ON_FILES.includes(fix.action)) void this.#change(finding, fix.action);
    else if (fix.action === 'ask-contact') this.#askSchool();
    else if (fix.action === 'copy-for-app' || fix.action === 'save-for-later')
      this.copy(finding.key, this.#text, fix.action === 'save-for-later' ? 'keep' : 'copied');
    else this.#note(finding, fix.subject, fix.claim);
  }

  copy(key: string, words: string, kind: 'copied' | 'keep' = 'copied'): void {
    const failed = () => this.#tell({ key, kind: 'copy-failed' });
    navigator.clipboard.writeText(words).then(() => this.#tell({ key, kind }), failed);
  }

  #askSchool(): void {
    const about = { presentation: presentationOf(this.#verdict), school: schoolOf(this.#verdict) };
    this.#around.askSchool({ findings: this.#findings, draft: this.#text, ...about }, this.#composer.layer());
  }

  /** Keeps what the author says about consent or about a person, and asks again. */
  #note({ attachment }: Finding, subject?: string, claim?: Claim): void {
    if (subject) this.#said.agreed.add(subject);
    else if (attachment !== undefined) this.#files.consent(attachment, 'confirmed', claim);
    this.#look();
  }

  async #change(finding: Finding, action: FixAction): Promise<void> {
    const place = { files: this.#files, composer: this.#composer, presentation: presentationOf(this.#verdict) };
    const outcome = await this.#around.photos.change(action, finding, place);
    this.#look();
    if (outcome === 'by-hand' || outcome === 'photo-failed') this.#tell({ key: finding.key, kind: outcome });
  }

  #look(): void {
    // A text that is being written is neither the old one nor the new one.
    if (this.#writing || !isConnected(this.#composer.editor)) return;
    this.#files.refresh();
    const reading = this.#composer.read();
    if (reading.text !== this.#text) this.#takeOver(reading);
    else this.#around.painter.mend(this.#composer, this.#findings);
    // Sent or thrown away: what was said about that draft does not hold for the next.
    if (this.#asked && this.#asked.text !== '' && reading.text === '') {
      this.#files.forget();
      this.#said = nothingSaid();
    }
    const draft = pageDraftOf(this.#composer.site, reading, this.#files.list(), this.#said, new Date());
    if (this.#asked ? isSameDraft(this.#asked, draft) : isEmptyDraft(draft)) return;
    this.#asked = draft;
    this.#ask(draft);
  }

  /** Moves marks along with the text until the next answer. */
  #takeOver(reading: ComposerReading): void {
    if (this.#text === '') this.#said = this.#around.memory.take(reading.text);
    this.#findings = carryOver(this.#findings, this.#text, reading.text);
    this.#text = reading.text;
    this.#notice = null;
    this.#around.painter.paint(this.#composer, this.#findings);
    if (this.#overlay?.present) return;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      this.#pause = undefined;
      this.#show();
    }, PAUSE);
  }

  #answered(verdict: Verdict, draft: PageDraft): void {
    this.#verdict = verdict;
    const fresh = verdict.findings.filter(finding => !isSetAside(this.#said, finding));
    this.#findings = this.#text.length > LONGEST ? fresh : carryOver(fresh, draft.text, this.#text);
    this.#around.painter.paint(this.#composer, this.#findings);
    this.#show();
    if (draft.text === this.#text) this.#fixOn();
  }

  #fixOn(): void {
    const step = this.#fixAll.step(this.#findings, this.#text);
    if (step) void this.#apply(step.finding, step.fix);
  }

  #failed(): void {
    this.#verdict = 'failed';
    // The next look asks again, even when nothing changed.
    this.#asked = null;
    this.#show();
  }

  #show(): void {
    if (this.#signal.aborted || this.#pause !== undefined) return;
    const known = { answered: this.#verdict, text: this.#text, findings: this.#findings, files: this.#files };
    const view = viewOf({ ...known, notice: this.#notice, open: this.#said.open });
    if (!view) this.#overlay?.hide();
    const speaks = view && (view.findings.length > 0 || view.remarks.length > 0 || this.#overlay?.present);
    if (!view || !speaks) return;
    this.#around.active(this);
    this.#standing().show(view);
  }

  #standing(): Overlay {
    if (!this.#overlay) {
      this.#overlay = new Overlay(this.#composer, this, this.#around.keys, this.#signal);
      this.#around.own(this.#overlay.host);
    }
    return this.#overlay;
  }

  #tell(notice: Notice): void {
    this.#notice = notice;
    this.#show();
  }

  async #apply({ key }: Finding, fix: Extract<Fix, { kind: 'edit' }>): Promise<void> {
    // When the page changed the text after it was read, the places of the edits are no longer sure.
    if (this.#composer.read().text !== this.#text) return this.#look();
    const wanted = edited(this.#text, fix);
    const byKeyboard = this.#overlay?.focused;
    this.#writing = true;
    const result = await this.#composer.apply(fix.edits);
    this.#writing = false;
    if (this.#signal.aborted) return;
    // The card at the words is done with; the focus stays in the text.
    if (byKeyboard && !this.#overlay?.atWords) this.#overlay?.enter();
    this.#look();
    if (result === 'undone') this.#tell({ key, kind: 'undone', copy: wanted });
  }
}
