import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { sendReply } from '../../shared/api/calls.ts';
import { slugOf } from '../../shared/api/http.ts';
import type { Message } from '../../shared/api/shapes.ts';
import { moment, number, t } from '../../shared/i18n/i18n.ts';
import { serverClock } from '../../shared/realtime/server-clock.ts';
import { draft } from '../../shared/state/drafts.ts';
import { channelName } from '../../shared/ui/channel.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { icon } from '../../shared/ui/icon.ts';
import { base } from '../../shared/ui/styles.ts';
import { IDLE, keyFor, type Length, limitFor, measure, type Sending, stoppedBy } from './reply.model.ts';

/** Where an answer is written. It says where the answer will stand, and never that it stands before it does. */
@customElement('plaza-composer')
export class Composer extends PlazaElement {
  static override styles = [
    base,
    css`
      form {
        display: grid;
        gap: var(--space-2);
        padding: var(--space-3) var(--space-4);
        border-top: 1px solid var(--line);
        background: var(--surface);
      }
      .where {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-2);
        align-items: center;
        font-size: var(--text-small);
      }
      .where b {
        display: inline-flex;
        gap: var(--space-1);
        align-items: center;
      }
      .private b {
        color: var(--private);
      }
      .private .field {
        border-color: var(--private);
      }
      .foot {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2) var(--space-3);
        align-items: center;
        justify-content: flex-end;
        font-size: var(--text-small);
      }
      .count {
        margin-right: auto;
        color: var(--ink-soft);
        font-variant-numeric: tabular-nums;
      }
      .count.near {
        color: var(--warning);
      }
      .count.over {
        color: var(--danger);
        font-weight: 600;
      }
      @media (max-width: 40rem) {
        .keys {
          display: none;
        }
      }
    `,
  ];

  @property() conversation = '';
  @property() channel = '';
  @property({ type: Number }) epoch = 0;
  /** The message that is answered. */
  @property({ attribute: false }) target!: Message;
  @property() customer = '';

  @state() private text = '';
  @state() private sending: Sending = IDLE;
  @query('textarea') private field!: HTMLTextAreaElement;

  override focus(): void {
    this.field.focus();
  }

  /** Puts a text there that was written before. */
  use(text: string): void {
    this.write(text);
    this.sending = IDLE;
    this.focus();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('conversation')) {
      this.text = draft('reply', this.conversation).read();
      this.sending = IDLE;
    }
  }

  protected override render(): TemplateResult {
    const isPrivate = this.visibility === 'private';
    const length = measure(this.text, limitFor(this.channel, this.visibility));
    const busy = this.sending.phase === 'sending';
    return html`<form class=${isPrivate ? 'private' : ''} @submit=${this.submit}>
      <p class="where" id="where">
        <b>${icon(isPrivate ? 'private' : 'public')}${t(isPrivate ? 'composer.private' : 'composer.public', { channel: channelName(this.channel) })}</b>
        <span class="soft">${t('composer.to', { name: this.customer, time: moment(this.target.createdAt, serverClock.now()) })}</span>
      </p>
      <label class="visually-hidden" for="reply">${t('composer.label', { name: this.customer })}</label>
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
      ></textarea>
      ${this.word()}
      <div class="foot">
        <span class="count ${length.kind}" id="count">${counter(length)}</span>
        <span class="soft keys">${t('composer.keys')}</span>
        <button class="button main" ?disabled=${busy || length.kind === 'empty' || length.kind === 'over'}>
          ${icon('sending')}${t(busy ? 'composer.sending' : 'composer.send')}
        </button>
      </div>
    </form>`;
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

  private get visibility(): string {
    return this.target.visibility ?? 'public';
  }

  private typed(event: Event): void {
    this.write((event.target as HTMLTextAreaElement).value);
    if (this.sending.phase !== 'sending') {
      this.sending = IDLE;
    }
  }

  private write(text: string): void {
    this.text = text;
    draft('reply', this.conversation).write(text);
  }

  private pressed(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void this.send();
    }
  }

  private submit(event: Event): void {
    event.preventDefault();
    void this.send();
  }

  private async send(): Promise<void> {
    const { conversation, target, visibility } = this;
    const text = this.text.trim();
    const length = measure(text, limitFor(this.channel, visibility));
    if (this.sending.phase === 'sending' || length.kind === 'empty' || length.kind === 'over') {
      return;
    }
    const keyDraft = draft('reply-key', conversation);
    const { key, kept } = keyFor(text, keyDraft.read(), () => crypto.randomUUID());
    keyDraft.write(kept);
    this.sending = { phase: 'sending' };
    const reply = { inReplyTo: target.id, visibility, text, attachments: [], epoch: this.epoch };
    const answer = await sendReply(conversation, reply, key);
    const after: Sending = answer.ok ? { phase: 'taken' } : stoppedBy(answer.problem, slugOf(answer.problem));
    if (answer.ok || (after.phase === 'stopped' && !after.keepKey)) {
      keyDraft.write('');
    }
    if (answer.ok) {
      draft('reply', conversation).write('');
      this.tell('case-changed', conversation);
    }
    if (this.conversation === conversation) {
      this.sending = after;
      this.text = answer.ok ? '' : this.text;
    }
  }
}

function counter({ kind, used, limit }: Length): string {
  return kind === 'over'
    ? t('composer.over', { count: number(used - limit) })
    : t('composer.counter', { used: number(used), limit: number(limit) });
}
