import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { merge, unmerge } from '../../shared/api/calls.ts';
import type { Result } from '../../shared/api/http.ts';
import type { ConversationDetail, Customer, PastConversation } from '../../shared/api/shapes.ts';
import { moment, t, word } from '../../shared/i18n/i18n.ts';
import { serverClock } from '../../shared/realtime/server-clock.ts';
import { siteName } from '../../shared/state/sites.ts';
import { channelName } from '../../shared/ui/channel.ts';
import '../../shared/ui/dialog.ts';
import { addressBeside } from '../../shared/state/route.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { base } from '../../shared/ui/styles.ts';
import { canMerge, isTheirs } from './merging.model.ts';

/** The other conversations of the same customer: to read them, and to make them one with the open one. */
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
      a {
        color: var(--accent);
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
  /** Null while it is not known. */
  @property({ attribute: false }) customer: Customer | null = null;
  /** Who looks at it. */
  @property() me = '';
  /** The sites that they supervise, `*` for all. */
  @property({ attribute: false }) supervised: readonly string[] = [];

  /** What is to become part of the open one. */
  @state() private asked: PastConversation | null = null;
  @state() private phase: 'idle' | 'sending' | 'failed' = 'idle';

  protected override willUpdate(changed: PropertyValues): void {
    const before = changed.get('detail') as ConversationDetail | undefined;
    if (changed.has('detail') && before?.id !== this.detail.id) {
      this.asked = null;
      this.phase = 'idle';
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const others = (this.customer?.conversations ?? []).filter((each) => each.id !== this.detail.id);
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

  private line(other: PastConversation): TemplateResult {
    return html`<li>
      <span class="line">
        <span>${channelName(other.channel)} · ${word('turn', other.turn)}</span>
        <span class="soft">${moment(other.lastActivityAt, serverClock.now())}</span>
      </span>
      <span class="small soft">${siteName(other.site)} · ${this.ending(other)}</span>
      <span class="line">
        <a href=${addressBeside(other.id)}>${t(other.inSight ? 'others.open' : 'others.read')}</a>
        ${this.act(other)}
      </span>
    </li>`;
  }

  private ending(other: PastConversation): string {
    return other.resolution === null
      ? t(other.owner === null ? 'case.owner.nobody' : other.owner === this.me ? 'case.owner.you' : 'case.owner.other')
      : word('resolution', other.resolution);
  }

  private act(other: PastConversation): TemplateResult | typeof nothing {
    if (other.mergedInto === this.detail.id) {
      return html`<span class="soft">${t('others.merged')}</span>
        ${isTheirs(this.detail, this) ? this.button('others.unmerge', other, () => void this.settle(unmerge(other.id))) : nothing}`;
    }
    return other.inSight && canMerge(other, this.detail, this)
      ? this.button('others.merge', other, () => (this.asked = other))
      : nothing;
  }

  private button(name: 'others.merge' | 'others.unmerge', other: PastConversation, act: () => void): TemplateResult {
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
    }
    this.tell('case-changed', id);
  }
}
