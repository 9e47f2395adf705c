import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { conversationsOf, merge, unmerge } from '../../shared/api/calls.ts';
import type { Result } from '../../shared/api/http.ts';
import type { Conversation, ConversationDetail, Page } from '../../shared/api/shapes.ts';
import { moment, t, word } from '../../shared/i18n/i18n.ts';
import { serverClock } from '../../shared/realtime/server-clock.ts';
import { Loader } from '../../shared/state/loader.ts';
import { dataOf } from '../../shared/state/remote.ts';
import type { Watchable } from '../../shared/state/store.ts';
import { channelName } from '../../shared/ui/channel.ts';
import '../../shared/ui/dialog.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { base } from '../../shared/ui/styles.ts';
import { canMerge, isTheirs } from './merging.model.ts';

/** The other conversations of the same customer, and how they become one with the open one. */
@customElement('plaza-other-cases')
export class OtherCases extends PlazaElement {
  static override styles = [
    base,
    css`
      section {
        padding: var(--space-4);
        border-bottom: 1px solid var(--line);
      }
      ul {
        display: grid;
        gap: var(--space-3);
        margin: 0;
        padding: var(--space-3) 0 0;
        list-style: none;
      }
      li {
        display: grid;
        gap: var(--space-1);
      }
      .line {
        display: flex;
        gap: var(--space-2);
        align-items: center;
        justify-content: space-between;
        font-size: var(--text-small);
      }
      .text {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .decision {
        display: flex;
        gap: var(--space-2);
        justify-content: flex-end;
        padding-top: var(--space-4);
      }
    `,
  ];

  @property({ attribute: false }) detail!: ConversationDetail;
  /** Who looks at it. */
  @property() me = '';
  /** The sites that they supervise, `*` for all. */
  @property({ attribute: false }) supervised: readonly string[] = [];

  /** What is to become part of the open one. */
  @state() private asked: Conversation | null = null;
  @state() private phase: 'idle' | 'sending' | 'failed' = 'idle';

  private readonly loader = new Loader<Page<Conversation>>((signal) => conversationsOf(this.detail.customer.id, signal), 120);

  override disconnectedCallback(): void {
    this.loader.reset();
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const before = changed.get('detail') as ConversationDetail | undefined;
    if (changed.has('detail') && (before?.id !== this.detail.id || before.version !== this.detail.version)) {
      if (before?.id !== this.detail.id) {
        this.loader.reset();
        this.asked = null;
        this.phase = 'idle';
      }
      this.loader.refreshSoon();
    }
  }

  protected override watched(): readonly Watchable[] {
    return [this.loader.remote];
  }

  protected override render(): TemplateResult | typeof nothing {
    const others = (dataOf(this.loader.remote.value)?.items ?? []).filter((each) => each.id !== this.detail.id);
    if (others.length === 0) {
      return nothing;
    }
    return html`<section aria-labelledby="others">
        <h2 id="others">${t('others.title')}</h2>
        ${this.phase === 'failed' ? html`<p class="notice danger" role="alert">${t('others.failed')}</p>` : nothing}
        <ul>${others.map((each) => this.line(each))}</ul>
      </section>
      ${this.question()}`;
  }

  private line(other: Conversation): TemplateResult {
    return html`<li>
      <span class="line">
        <span>${channelName(other.channel)} · ${word('turn', other.turn)}</span>
        <span class="soft">${moment(other.lastActivityAt, serverClock.now())}</span>
      </span>
      <span class="text soft">${other.lastMessage.text ?? t('inbox.no-text')}</span>
      ${this.act(other)}
    </li>`;
  }

  private act(other: Conversation): TemplateResult | typeof nothing {
    if (other.mergedInto === this.detail.id) {
      return html`<span class="line">
        <span class="soft">${t('others.merged')}</span>
        ${isTheirs(this.detail, this) ? this.button('others.unmerge', other, () => void this.settle(unmerge(other.id))) : nothing}
      </span>`;
    }
    return canMerge(other, this.detail, this) ? this.button('others.merge', other, () => (this.asked = other)) : nothing;
  }

  private button(name: 'others.merge' | 'others.unmerge', other: Conversation, act: () => void): TemplateResult {
    const which = `${channelName(other.channel)}, ${moment(other.lastActivityAt, serverClock.now())}`;
    return html`<button
      class="button plain tight"
      aria-label="${t(name)}: ${which}"
      ?disabled=${this.phase === 'sending'}
      @click=${act}
    >
      ${t(name)}
    </button>`;
  }

  private question(): TemplateResult {
    const busy = this.phase === 'sending';
    return html`<plaza-dialog
      .open=${this.asked !== null}
      .heading=${t('others.merge.title')}
      .closable=${!busy}
      @dismissed=${this.leave}
    >
      <p>${t('others.merge.text')}</p>
      <div class="decision">
        <button class="button" ?disabled=${busy} @click=${this.leave}>${t('others.merge.no')}</button>
        <button class="button main" ?disabled=${busy} @click=${this.merge}>${t('others.merge.yes')}</button>
      </div>
    </plaza-dialog>`;
  }

  private leave(): void {
    this.asked = null;
  }

  private merge(): void {
    const { asked } = this;
    if (asked !== null) {
      void this.settle(merge(this.detail.id, asked.id, this.detail.epoch));
    }
  }

  private async settle(act: Promise<Result<ConversationDetail>>): Promise<void> {
    const { id } = this.detail;
    this.phase = 'sending';
    const answer = await act;
    if (this.detail.id === id) {
      this.phase = answer.ok ? 'idle' : 'failed';
      this.asked = null;
      this.loader.refreshSoon();
    }
    this.tell('case-changed', id);
  }
}
