import { css, html, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ConversationDetail, Moderation } from '../../shared/api/shapes.ts';
import { t, word } from '../../shared/i18n/i18n.ts';
import { channelName } from '../../shared/ui/channel.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { icon } from '../../shared/ui/icon.ts';
import '../../shared/ui/living-clock.ts';
import { base } from '../../shared/ui/styles.ts';
import './message-bubble.ts';
import { latestFor } from './moderation.model.ts';
import { isAnswerable, type Moment, timelineOf } from './timeline.model.ts';

const NEAR_THE_END = 80;

/** One conversation: who it is, what was said and where, how long is left. What can be done about it comes in slots. */
@customElement('plaza-conversation')
export class ConversationView extends PlazaElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        grid-template-rows: auto minmax(0, 1fr) auto;
        height: 100%;
        min-height: 0;
      }
      header {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2) var(--space-3);
        align-items: center;
        padding: var(--space-3) var(--space-4);
        border-bottom: 1px solid var(--line);
        background: var(--surface);
      }
      .who {
        flex: 1 1 12rem;
        min-width: 0;
      }
      h2 {
        overflow: hidden;
        font-size: var(--text-large);
        text-overflow: ellipsis;
      }
      .talk {
        overflow-y: auto;
        overscroll-behavior: contain;
        padding: var(--space-4);
      }
      ol {
        display: grid;
        gap: var(--space-4);
        max-width: 60rem;
        margin-inline: auto;
      }
      @media (min-width: 60rem) {
        :host(:not([alone])) .back {
          display: none;
        }
      }
      .acts {
        display: flex;
        gap: var(--space-2);
        align-items: center;
      }
    `,
  ];

  @property({ attribute: false }) detail!: ConversationDetail;
  /** What was done with its messages besides answering. */
  @property({ attribute: false }) acts: readonly Moderation[] = [];
  /** The message that the present answer is for. */
  @property() target: string | null = null;
  /** True where the person may answer. */
  @property({ type: Boolean }) answering = false;
  /** True where the person may hide, delete or like. */
  @property({ type: Boolean }) moderating = false;
  /** Where the list is, for a page with room for one pane. */
  @property() backTo = '';

  /** True where the list is never beside it. */
  @property({ type: Boolean, reflect: true }) alone = false;

  @query('.talk') private talk!: HTMLElement;
  @query('ol') private said!: HTMLElement;
  private shown = '';
  private atTheEnd = true;
  private readonly growth = new ResizeObserver(() => this.followTheEnd());

  override disconnectedCallback(): void {
    this.growth.disconnect();
    super.disconnectedCallback();
  }

  protected override updated(): void {
    if (this.shown !== this.detail.id) {
      this.shown = this.detail.id;
      this.atTheEnd = true;
    }
    this.growth.observe(this.said);
    this.growth.observe(this.talk);
  }

  /** Who reads the end keeps seeing it as more comes; who has scrolled back is left in peace. */
  private followTheEnd(): void {
    if (this.atTheEnd) {
      this.talk.scrollTop = this.talk.scrollHeight;
    }
  }

  private scrolled(): void {
    this.atTheEnd = this.talk.scrollHeight - this.talk.scrollTop - this.talk.clientHeight < NEAR_THE_END;
  }

  protected override render(): TemplateResult {
    const { detail } = this;
    return html`<header>
        <a class="button icon plain back" href=${this.backTo} aria-label=${t('case.back')}>${icon('back')}</a>
        <div class="who">
          <h2>${detail.customer.name ?? t('inbox.nobody')}</h2>
          <p class="small soft">
            ${channelName(detail.channel)}${detail.accountName ? ` · ${detail.accountName}` : ''} · ${word('turn', detail.turn)}
          </p>
        </div>
        <living-clock .deadline=${detail.deadline} .since=${detail.openedAt}></living-clock>
        <div class="acts"><slot name="acts"></slot></div>
      </header>
      <div class="talk" role="log" aria-label=${t('case.messages')} tabindex="0" @scroll=${this.scrolled}>
        <ol>
          ${repeat(this.timeline(), (each) => each.id, (each) => html`<li>${this.bubble(each)}</li>`)}
        </ol>
      </div>
      <div><slot></slot></div>`;
  }

  private timeline(): readonly Moment[] {
    return timelineOf(this.detail.messages, this.detail.replies ?? []);
  }

  private bubble(each: Moment): TemplateResult {
    const chosen = this.answering && each.kind === 'message' && each.message.id === this.target;
    const answerable = this.answering && !chosen && each.kind === 'message' && isAnswerable(each.message);
    return html`<plaza-message
      .moment=${each}
      .channel=${this.detail.channel}
      .us=${this.detail.accountName ?? channelName(this.detail.channel)}
      .chosen=${chosen}
      .answerable=${answerable}
      .moderable=${this.moderating}
      .conversation=${this.detail.id}
      .act=${each.kind === 'message' ? latestFor(this.acts, each.message.id) : null}
    ></plaza-message>`;
  }
}
