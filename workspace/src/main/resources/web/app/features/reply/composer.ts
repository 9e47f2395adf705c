import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { DraftFinding, FilesRule, Message } from '../../shared/api/shapes.ts';
import { moment, number, t } from '../../shared/i18n/i18n.ts';
import { serverClock } from '../../shared/realtime/server-clock.ts';
import { draft } from '../../shared/state/drafts.ts';
import type { Watchable } from '../../shared/state/store.ts';
import { channelName } from '../../shared/ui/channel.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { icon } from '../../shared/ui/icon.ts';
import { base } from '../../shared/ui/styles.ts';
import { CapabilityDesk } from './capability-desk.ts';
import { composerStyles } from './composer.styles.ts';
import { FileDesk } from './file-desk.ts';
import './reply-files.ts';
import { DraftCheck } from './draft-check.ts';
import './draft-marks.ts';
import { blockingOf } from './personal-data.model.ts';
import './personal-notice.ts';
import './reply-place.ts';
import './template-picker.ts';
import { IDLE, type Length, limitFor, measure, type Sending } from './reply.model.ts';
import { forgetEnd, send, sendingIn, sendings } from './sendings.ts';
import { filledOf, found, kept, type Wording } from './template.model.ts';
import { chosenPlace, isChoice, type Place, placeOf, type Way, wayOf } from './way.model.ts';
import { approvedWish, freeWish, type Wish } from './wish.model.ts';

/** Where an answer is written. It says where the answer will stand, and never that it stands before it does. */
@customElement('plaza-composer')
export class Composer extends PlazaElement {
  static override styles = [
    base,
    composerStyles,
  ];

  @property() conversation = '';
  @property() channel = '';
  @property({ type: Number }) epoch = 0;
  /** Of the case: what can be done is asked again where it changes. */
  @property({ type: Number }) version = 0;
  /** The message that is answered. */
  @property({ attribute: false }) target!: Message;
  @property() customer = '';

  @state() private text = '';
  /** The place that the person chose; empty where they chose none. */
  @state() private kept = '';
  /** Approved words that the person chose; null where they chose none. */
  @state() private wording: Wording | null = null;
  /** True where approved words are wanted although others could be sent. */
  @state() private approved = false;
  @query('textarea, plaza-template-picker') private field!: HTMLElement;

  @state() private scrolled = 0;

  private readonly desk = new CapabilityDesk();
  private readonly enclosed = new FileDesk();
  private readonly check = new DraftCheck();
  /** As it was shown last. */
  private sending: Sending = IDLE;

  override connectedCallback(): void {
    super.connectedCallback();
    this.desk.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.desk.stop();
    this.enclosed.stop();
    this.check.stop();
    forgetEnd(this.conversation);
  }

  override focus(): void {
    this.field.focus();
  }

  /** Puts a text there that was written before; what was private goes in private again. */
  use(text: string, visibility: string | null | undefined): void {
    if (!this.busy) {
      this.write(text);
      this.approved = false;
      this.choose(visibility === 'private' ? 'private' : '');
      forgetEnd(this.conversation);
    }
    this.focus();
  }

  /** Writes to the customer alone from now on; the page says where that cannot be done. */
  async goPrivate(): Promise<void> {
    await this.updateComplete;
    if (!this.busy) {
      this.choose('private');
    }
    this.focus();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('conversation')) {
      forgetEnd((changed.get('conversation') as string | undefined) ?? '');
      this.readDrafts();
    } else if (changed.has('target')) {
      this.stayPrivate(changed.get('target') as Message | undefined);
    }
    this.follow(sendingIn(this.conversation), !changed.has('conversation'));
    this.desk.about(this.conversation, this.target.id, this.version);
    this.enclosed.about(this.conversation);
    this.check.about(this.conversation, this.way.place, this.text);
  }

  protected override watched(): readonly Watchable[] {
    return [this.desk.loader.remote, this.enclosed.files, this.check.checked, sendings];
  }

  protected override render(): TemplateResult {
    const { way } = this;
    const isPrivate = way.place === 'private';
    const length = this.measure(this.text, way);
    const { busy } = this;
    const choice = isChoice(this.desk.told, placeOf(this.target.visibility), way.place, serverClock.now());
    return html`<form class=${isPrivate ? 'private' : ''} @submit=${this.submit}>
      <p class="where" id="where">
        <b>${icon(isPrivate ? 'private' : 'public')}${t(isPrivate ? 'composer.private' : 'composer.public', { channel: channelName(this.channel) })}</b>
        <span class="soft">${t('composer.to', { name: this.customer, time: moment(this.target.createdAt, serverClock.now()) })}</span>
      </p>
      <plaza-reply-place
        .way=${way}
        .channel=${this.channel}
        .fixed=${busy}
        .choice=${choice}
        @place-chosen=${(event: CustomEvent<Place>) => this.choose(event.detail)}
      ></plaza-reply-place>
      ${this.isApproved(way) ? this.picker(way, busy) : this.free(way, busy, choice)}
      ${this.word()}
      <div class="foot">
        ${this.isApproved(way) ? nothing : html`<span class="count ${length.kind}" id="count">${counter(length)}</span>`}
        ${this.switch(way, busy)}
        <span class="soft keys">${t('composer.keys')}</span>
        <button class="button main" ?disabled=${busy || this.wish(way) === null}>
          ${icon('sending')}${t(busy ? 'composer.sending' : 'composer.send')}
        </button>
      </div>
    </form>`;
  }

  private free(way: Way, busy: boolean, choice: boolean): TemplateResult {
    const shows = way.place === 'public' ? blockingOf(this.check.checked.value, this.text) : [];
    return html`<label class="visually-hidden" for="reply">${t('composer.label', { name: this.customer })}</label>
      <div class="paper">
        <plaza-draft-marks .text=${this.text} .findings=${shows} .scrolled=${this.scrolled}></plaza-draft-marks>
        <textarea
          id="reply"
          class="field"
          rows="3"
          aria-describedby="where count"
          placeholder=${t('composer.placeholder')}
          .value=${this.text}
          ?readonly=${busy}
          @input=${this.typed}
          @keydown=${this.pressed}
          @scroll=${(event: Event) => (this.scrolled = (event.target as HTMLElement).scrollTop)}
        ></textarea>
      </div>
      <plaza-personal-notice
        .text=${this.text}
        .findings=${shows}
        .canBePrivate=${choice}
        @place-wanted=${(event: CustomEvent<DraftFinding>) => this.select(event.detail)}
        @private-wanted=${this.goPrivateInstead}
      ></plaza-personal-notice>
      <plaza-reply-files
        .rule=${way.files}
        .files=${this.enclosed.files.value}
        .channel=${this.channel}
        .fixed=${busy}
        @files-chosen=${this.filesChosen}
        @file-removed=${(event: CustomEvent<string>) => this.enclosed.remove(event.detail)}
      ></plaza-reply-files>`;
  }

  private picker(way: Way, busy: boolean): TemplateResult {
    return html`<plaza-template-picker
      .forms=${this.desk.templates}
      .wording=${this.wording}
      .customer=${this.customer}
      .only=${!way.open}
      .fixed=${busy}
      @wording-changed=${(event: CustomEvent<Wording | null>) => this.reword(event.detail)}
      @keydown=${this.pressed}
    ></plaza-template-picker>`;
  }

  /** Where the network takes both, the person says which. */
  private switch(way: Way, busy: boolean): TemplateResult | typeof nothing {
    return this.desk.templates.length === 0 || !way.open
      ? nothing
      : html`<button type="button" class="button plain tight" ?disabled=${busy} @click=${() => (this.approved = !this.approved)}>
          ${t(this.approved ? 'template.free' : 'template.use')}
        </button>`;
  }

  /** True where approved words are sent: by choice, or because the network takes no others. */
  private isApproved(way: Way): boolean {
    return this.desk.templates.length > 0 && (this.approved || !way.open);
  }

  private word(): TemplateResult | typeof nothing {
    const { sending } = this;
    switch (sending.phase) {
      case 'idle':
      case 'sending':
        return nothing;
      case 'taken':
        return html`<p class="notice" role="status">${icon('sending')}<span>${t('composer.taken')}</span></p>`;
      case 'stopped':
        return html`<p class="notice ${sending.retry ? 'warning' : 'danger'}" role="alert">
          ${icon('warning')}<span>${t(sending.why, { channel: channelName(this.channel) })}</span>
        </p>`;
    }
  }

  private filesChosen({ detail }: CustomEvent<{ files: readonly File[]; rule: FilesRule }>): void {
    this.enclosed.add(detail.files, detail.rule);
    this.touched();
  }

  private get way(): Way {
    const said = placeOf(this.target.visibility);
    return wayOf(this.desk.told, said, chosenPlace(said, this.kept), serverClock.now());
  }

  private measure(text: string, { limit, place }: Way): Length {
    return measure(text, limit ?? limitFor(this.channel, place));
  }

  private choose(place: Place | ''): void {
    this.kept = place;
    draft('reply-place', this.conversation).write(place);
  }

  /** What was begun in private stays private, also where the customer's next message is a public one. */
  private stayPrivate(before: Message | undefined): void {
    const moved = before?.visibility === 'private' && placeOf(this.target.visibility) === 'public';
    if (moved && this.text.trim() !== '') {
      this.choose('private');
    }
  }

  private reword(wording: Wording | null): void {
    this.wording = wording;
    draft('reply-template', this.conversation).write(kept(wording));
    this.touched();
  }

  private touched(): void {
    forgetEnd(this.conversation);
  }

  private get busy(): boolean {
    return sendingIn(this.conversation).phase === 'sending';
  }

  private readDrafts(): void {
    this.text = draft('reply', this.conversation).read();
    this.kept = draft('reply-place', this.conversation).read();
    this.wording = found(draft('reply-template', this.conversation).read());
    this.approved = this.wording !== null;
  }

  /** Shows what became of the sending; one that ends here changes what can be done. */
  private follow(sending: Sending, here: boolean): void {
    const ends = here && this.sending.phase === 'sending' && sending.phase !== 'sending';
    this.sending = sending;
    if (!ends) {
      return;
    }
    if (sending.phase === 'taken') {
      this.readDrafts();
      this.enclosed.again();
      this.tell('case-changed', this.conversation);
    }
    this.desk.again();
    if (sending.phase === 'stopped' && sending.why === 'composer.personal-data-in-public') {
      void this.check.now();
    }
  }

  /** What would be sent; null where nothing can be. */
  private wish(way: Way): Wish | null {
    return this.isApproved(way)
      ? approvedWish(filledOf(this.desk.templates, this.wording))
      : freeWish(way, this.text.trim(), this.measure(this.text, way).kind, this.enclosed.files.value);
  }

  private typed(event: Event): void {
    this.write((event.target as HTMLTextAreaElement).value);
    this.touched();
  }

  private write(text: string): void {
    this.text = text;
    draft('reply', this.conversation).write(text);
  }

  private select({ offset, length }: DraftFinding): void {
    this.focus();
    this.renderRoot.querySelector('textarea')?.setSelectionRange(offset, offset + length);
  }

  private goPrivateInstead(event: Event): void {
    event.stopPropagation();
    this.touched();
    void this.goPrivate();
  }

  private pressed(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.send();
    }
  }

  private submit(event: Event): void {
    event.preventDefault();
    this.send();
  }

  private send(): void {
    const { conversation, target, way, epoch } = this;
    const wish = this.wish(way);
    if (wish !== null) {
      const { name, text, template, attachments } = wish;
      void send(conversation, name, { inReplyTo: target.id, visibility: way.place, text, attachments, template, epoch });
    }
  }
}

function counter({ kind, used, limit, unit }: Length): string {
  const bytes = unit === 'utf-8-bytes';
  return kind === 'over'
    ? t(bytes ? 'composer.over.bytes' : 'composer.over', { count: number(used - limit) })
    : t(bytes ? 'composer.counter.bytes' : 'composer.counter', { used: number(used), limit: number(limit) });
}
