import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { conversation } from '../../shared/api/calls.ts';
import type { Conversation, Offer } from '../../shared/api/shapes.ts';
import { span, t, word } from '../../shared/i18n/i18n.ts';
import { serverClock } from '../../shared/realtime/server-clock.ts';
import { siteName, siteNames } from '../../shared/state/sites.ts';
import { channelName, place } from '../../shared/ui/channel.ts';
import type { Watchable } from '../../shared/state/store.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import '../../shared/ui/living-clock.ts';
import { base } from '../../shared/ui/styles.ts';
import { shareLeft } from './offers.model.ts';

const HOME_LANGUAGE = 'es';

/** Milliseconds between the looks: conversation-service may hear of an offer after the agent's page does. */
const HEARS_LATER = [0, 400, 1200, 3000];

/** One offer: what it is, how long it waits for a word, yes and not now. */
@customElement('plaza-offer')
export class OfferCard extends PlazaElement {
  static override styles = [
    base,
    css`
      article {
        display: grid;
        gap: var(--space-2);
        padding: var(--space-3);
        border: 1px solid var(--accent);
        border-radius: var(--round-large);
        background: var(--surface);
        box-shadow: var(--shadow);
      }
      header,
      .facts,
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
        align-items: center;
      }
      header {
        justify-content: space-between;
      }
      blockquote {
        display: -webkit-box;
        margin: 0;
        overflow: hidden;
        overflow-wrap: anywhere;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 3;
      }
      .acts > * {
        flex: 1;
      }
      .acts .main {
        flex: 2;
      }
      progress {
        display: block;
        width: 100%;
        height: 0.375rem;
        border: 0;
        border-radius: var(--round-full);
        background: var(--sunken);
        appearance: none;
        overflow: hidden;
      }
      progress::-webkit-progress-bar {
        background: var(--sunken);
      }
      progress::-webkit-progress-value {
        background: var(--accent);
      }
      progress::-moz-progress-bar {
        background: var(--accent);
      }
      .left {
        display: grid;
        gap: var(--space-1);
        color: var(--ink-soft);
        font-size: var(--text-small);
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  @property({ attribute: false }) offer!: Offer;
  @property({ attribute: false }) deciding: 'accepting' | 'declining' | null = null;

  @state() private matter: Conversation | null = null;
  private readonly seenAt = serverClock.now();

  override connectedCallback(): void {
    super.connectedCallback();
    void this.look();
  }

  /** The words that wait for an answer, where the agent may read them before accepting. */
  private async look(): Promise<void> {
    for (const pause of HEARS_LATER) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      if (!this.isConnected) {
        return;
      }
      const answer = await conversation(this.offer.conversationId);
      if (answer.ok) {
        this.matter = answer.value;
        return;
      }
    }
  }

  protected override watched(): readonly Watchable[] {
    return [serverClock.seconds, siteNames];
  }

  protected override render(): TemplateResult {
    const { offer } = this;
    const left = Date.parse(offer.expiresAt) - serverClock.now();
    const name = this.matter?.customer.name ?? channelName(offer.channel);
    const busy = this.deciding !== null;
    return html`<article aria-label=${name}>
      <header>
        <h3>${name}</h3>
        <living-clock .deadline=${offer.deadline} .since=${offer.queuedAt}></living-clock>
      </header>
      ${this.matter?.lastMessage.text ? html`<blockquote>${this.matter.lastMessage.text}</blockquote>` : nothing}
      <p class="facts">
        <span class="chip">${channelName(offer.channel)}</span>
        ${place(offer.visibility)}
        <span class="chip">${siteName(offer.site)}</span>
        ${offer.language && offer.language !== HOME_LANGUAGE
          ? html`<span class="chip">${t('offers.language', { language: word('language', offer.language) })}</span>`
          : nothing}
      </p>
      <div class="left">
        <span>${t('offers.left', { time: span(Math.max(0, left)) })}</span>
        <progress max="1" .value=${shareLeft(offer, this.seenAt, serverClock.now())} aria-label=${t('offers.left', { time: span(Math.max(0, left)) })}></progress>
      </div>
      <div class="acts">
        <button class="button main" ?disabled=${busy} @click=${() => this.tell('offer-accept', offer.id)}>
          ${this.deciding === 'accepting' ? t('offers.accepting') : t('offers.accept')}
        </button>
        <button class="button" ?disabled=${busy} @click=${() => this.tell('offer-decline', offer.id)}>
          ${t('offers.decline')}
        </button>
      </div>
    </article>`;
  }
}
