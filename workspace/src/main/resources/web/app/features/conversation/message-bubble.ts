import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import type { Attachment, Message, Moderation, Reply } from '../../shared/api/shapes.ts';
import { knows, moment, t } from '../../shared/i18n/i18n.ts';
import type { Key } from '../../shared/i18n/es.ts';
import { serverClock } from '../../shared/realtime/server-clock.ts';
import { channelName, place } from '../../shared/ui/channel.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { icon } from '../../shared/ui/icon.ts';
import { base } from '../../shared/ui/styles.ts';
import './act-state.ts';
import './message-attachment.ts';
import { labelOf } from './attachment.model.ts';
import './message-menu.ts';
import './personal-mark.ts';
import { isModerable } from './moderation.model.ts';
import './reply-parts.ts';
import { lookOfWhole } from './reply-state.ts';
import type { Moment } from './timeline.model.ts';

/** One thing that was said, or that we are about to say. What is not on the network never looks as if it were. */
@customElement('plaza-message')
export class MessageBubble extends PlazaElement {
  static override styles = [
    base,
    css`
      article {
        display: grid;
        gap: var(--space-1);
        max-width: min(38rem, 88%);
      }
      .ours {
        margin-left: auto;
      }
      .bubble {
        padding: var(--space-2) var(--space-3);
        border: 1px solid var(--line);
        border-radius: var(--round-large);
        background: var(--surface);
        overflow-wrap: anywhere;
        white-space: pre-line;
      }
      .ours .bubble {
        border-color: transparent;
        background: var(--accent-soft);
      }
      .private .bubble {
        background: var(--private-soft);
        border-color: transparent;
      }
      .pending .bubble,
      .removed .bubble {
        border: 1px dashed var(--line-strong);
        background: transparent;
      }
      .removed .bubble {
        color: var(--ink-soft);
      }
      .chosen .bubble {
        border: 1px solid var(--accent);
      }
      .meta,
      .state {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-2);
        align-items: center;
        color: var(--ink-soft);
        font-size: var(--text-small);
      }
      .meta {
        position: relative;
      }
      .meta b {
        color: var(--ink);
        font-weight: 600;
      }
      .ours .meta,
      .ours .state {
        justify-content: flex-end;
      }
      .state {
        flex-wrap: nowrap;
        gap: var(--space-1);
        align-items: flex-start;
      }
      .state svg {
        flex: none;
      }
      .state.good {
        color: var(--good);
      }
      .state.warning {
        color: var(--warning);
      }
      .state.danger {
        color: var(--danger);
      }
      .removed .bubble,
      .hidden-note {
        display: flex;
        flex-wrap: nowrap;
        gap: var(--space-2);
        align-items: flex-start;
      }
      .choose {
        min-height: 1.5rem;
        margin-block: -0.25rem;
        padding: 0 var(--space-1);
      }
      @media (hover: hover) {
        article:not(:hover, :focus-within) :is(.choose, plaza-message-menu) {
          opacity: 0;
        }
      }
      .attachment {
        display: flex;
        gap: var(--space-1);
        align-items: center;
        color: var(--accent);
      }
    `,
  ];

  @property({ attribute: false }) moment!: Moment;
  @property() channel = '';
  @property() us = '';
  /** True where the present answer is for this message. */
  @property({ type: Boolean }) chosen = false;
  /** True where the person may choose it. */
  @property({ type: Boolean }) answerable = false;
  /** True where the person may act on it. */
  @property({ type: Boolean }) moderable = false;
  @property() conversation = '';
  /** The last that was decided about it besides answers. */
  @property({ attribute: false }) act: Moderation | null = null;

  protected override render(): TemplateResult {
    return this.moment.kind === 'message'
      ? this.message(this.moment.message, this.moment.reply)
      : this.reply(this.moment.reply);
  }

  private message(message: Message, reply: Reply | null): TemplateResult {
    const ours = message.direction === 'outbound';
    const removed = message.removedAt !== null;
    const classes = { ours, removed, private: message.visibility === 'private', chosen: this.chosen };
    return html`<article class=${classMap(classes)}>
      <p class="meta">
        <b>${message.author?.name ?? t('message.unknown-author')}</b>
        ${place(message.visibility)}
        <time datetime=${message.createdAt}>${this.at(message.createdAt)}</time>
        ${message.editedAt !== null && !removed
          ? html`<span>${t('message.edited', { time: this.at(message.editedAt) })}</span>`
          : nothing}
        ${this.answerable ? this.chooser(message) : nothing}
        ${this.moderable && isModerable(message) ? this.menu(message) : nothing}
      </p>
      ${removed ? this.removed(message) : this.words(message, reply)}
      ${message.publishedOutside
        ? html`<p class="state warning outside">${icon('warning')}<span>${t('message.published-outside')}</span></p>`
        : nothing}
      ${removed || (message.personalData ?? []).length === 0
        ? nothing
        : html`<plaza-personal-mark .message=${message} .acting=${this.moderable}></plaza-personal-mark>`}
      ${message.hidden && !removed
        ? html`<p class="meta hidden-note">${icon('hidden')}<span>${t('message.hidden')}</span></p>`
        : nothing}
      ${this.act === null ? nothing : html`<plaza-act-state .act=${this.act} .channel=${this.channel}></plaza-act-state>`}
      ${reply === null ? nothing : this.state(reply)}
      ${this.chosen ? html`<p class="meta">${icon('reply')}${t('message.replying-to')}</p>` : nothing}
    </article>`;
  }

  /** Files of ours are shown as we keep them; what the network made of them is the same again. */
  private words(message: Message, reply: Reply | null): TemplateResult {
    if (reply !== null && (reply.attachments ?? []).length > 0) {
      return html`<div class="bubble">${message.text ?? reply.text}${this.files(reply)}</div>`;
    }
    return html`<div class="bubble">${message.text ?? (message.attachments.length === 0 ? html`<span class="soft">${t('message.no-text')}</span>` : nothing)}${message.attachments.map((attachment, number) => this.attachment(attachment, message, number))}</div>`;
  }

  private removed(message: Message): TemplateResult {
    return html`<div class="bubble">
      ${icon('removed')}<span>${t('message.removed', { time: this.at(message.removedAt ?? message.createdAt) })}</span>
    </div>`;
  }

  /**
   * What Plaza keeps is opened here. Everything else is a link that the person follows on purpose: the network would
   * learn who looks at its pictures.
   */
  private attachment(attachment: Attachment, message: Message, number: number): TemplateResult {
    const { url } = attachment;
    const label = labelOf(attachment);
    if (attachment.fileId) {
      return html`<plaza-attachment
        .conversation=${this.conversation}
        .message=${message.id}
        .number=${number}
        .attachment=${attachment}
      ></plaza-attachment>`;
    }
    const safe = url !== null && url.startsWith('https://');
    return safe
      ? html`<a class="attachment" href=${url} target="_blank" rel="noopener noreferrer">${icon('attachment')}${label}</a>`
      : html`<span class="attachment">${icon('attachment')}${label}</span>`;
  }

  private chooser(message: Message): TemplateResult {
    return html`<button
      class="button tight plain choose"
      aria-label=${t('message.reply-to')}
      title=${t('message.reply-to')}
      @click=${() => this.tell('message-chosen', message.id)}
    >
      ${icon('reply')}
    </button>`;
  }

  private menu(message: Message): TemplateResult {
    return html`<plaza-message-menu
      .conversation=${this.conversation}
      .message=${message}
      .latest=${this.act}
    ></plaza-message-menu>`;
  }

  private reply(reply: Reply): TemplateResult {
    const look = lookOfWhole(reply);
    const classes = { ours: true, pending: !look.stands, private: look.stands && reply.visibility === 'private' };
    return html`<article class=${classMap(classes)}>
      <p class="meta">
        <b>${this.us}</b>${reply.visibility ? place(reply.visibility) : nothing}
        <time datetime=${reply.approvedAt}>${this.at(reply.approvedAt)}</time>
      </p>
      <div class="bubble">${reply.text}${this.files(reply)}</div>
      ${this.state(reply)}<plaza-reply-parts .reply=${reply} .channel=${this.channel}></plaza-reply-parts>
      ${look.reusable
        ? html`<p class="meta">
            <button class="button tight" @click=${() => this.tell<Reply>('reply-reused', reply)}>${t('reply.reuse')}</button>
          </p>`
        : nothing}
    </article>`;
  }

  private files(reply: Reply): readonly TemplateResult[] {
    return (reply.attachments ?? []).map(
      (file, number) => html`<plaza-attachment
        .conversation=${this.conversation}
        .reply=${reply.id}
        .number=${number}
        .attachment=${{ type: file.kind, id: null, url: null, name: file.name, fileId: file.fileId }}
      ></plaza-attachment>`,
    );
  }

  private state(reply: Reply): TemplateResult {
    const look = lookOfWhole(reply);
    const values = {
      channel: channelName(this.channel),
      state: reply.state,
      time: this.at(reply.publishedAt ?? reply.approvedAt),
    };
    return html`<p class="state ${look.tone}" role=${look.stands ? nothing : 'status'}>
      ${icon(look.icon)}<span>${t(look.words, values)}${look.stands ? '' : ` ${this.why(reply)}`}</span>
    </p>`;
  }

  private why({ reason }: Reply): string {
    if (!reason) {
      return '';
    }
    const channel = channelName(this.channel);
    return knows('reply.reason', reason)
      ? t(`reply.reason.${reason}` as Key, { channel })
      : t('reply.reason.other', { reason });
  }

  private at(instant: string): string {
    return moment(instant, serverClock.now());
  }
}
