import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { matches, sayOfMatch } from '../../shared/api/calls.ts';
import { slugOf } from '../../shared/api/http.ts';
import type { Matches, MatchSuggestion } from '../../shared/api/shapes.ts';
import type { Key } from '../../shared/i18n/es.ts';
import { t, word } from '../../shared/i18n/i18n.ts';
import { Loader } from '../../shared/state/loader.ts';
import { dataOf } from '../../shared/state/remote.ts';
import type { Watchable } from '../../shared/state/store.ts';
import { channelName } from '../../shared/ui/channel.ts';
import '../../shared/ui/dialog.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { base } from '../../shared/ui/styles.ts';

/** Who may be the same person as a customer, with the evidence: a person decides. Where there is nobody, nothing is said. */
@customElement('plaza-customer-matches')
export class CustomerMatches extends PlazaElement {
  static override styles = [
    base,
    css`
      section {
        display: grid;
        gap: var(--space-3);
        padding: var(--space-4);
        border-bottom: 1px solid var(--line);
      }
      ul {
        display: grid;
        gap: var(--space-3);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: grid;
        gap: var(--space-1);
        overflow-wrap: anywhere;
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
      .decision {
        display: flex;
        gap: var(--space-2);
        justify-content: flex-end;
        padding-top: var(--space-4);
      }
    `,
  ];

  @property() customer = '';
  /** Grows with every change of the conversation: then more may be known. */
  @property({ type: Number }) version = 0;

  /** Who is to become part of the customer. */
  @state() private asked: MatchSuggestion | null = null;
  @state() private busy = false;
  @state() private failed: Key | null = null;

  private readonly loader = new Loader<Matches>((signal) => matches(this.customer, signal), 500);

  override disconnectedCallback(): void {
    this.loader.reset();
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('customer')) {
      this.loader.reset();
      this.asked = null;
      this.failed = null;
    }
    if (changed.has('customer') || changed.has('version')) {
      this.loader.refreshSoon();
    }
  }

  protected override watched(): readonly Watchable[] {
    return [this.loader.remote];
  }

  protected override render(): TemplateResult | typeof nothing {
    const known = dataOf(this.loader.remote.value);
    if (known === null || (known.suggestions.length === 0 && known.merged.length === 0)) {
      return nothing;
    }
    return html`<section aria-labelledby="matches">
        <h2 id="matches">${t('matches.title')}</h2>
        ${this.failed === null ? nothing : html`<p class="notice danger" role="alert">${t(this.failed)}</p>`}
        <ul>
          ${known.suggestions.map((each) => this.suggestion(each))}
          ${known.merged.map(
            (each) => html`<li>
              <span>${each.name ?? t('inbox.nobody')}</span>
              <span class="small soft">${t('matches.merged')}</span>
              <span class="acts">
                <button class="button plain tight" ?disabled=${this.busy} @click=${() => void this.say('unmerge', each.customerId)}>
                  ${t('matches.unmerge')}
                </button>
              </span>
            </li>`,
          )}
        </ul>
      </section>
      ${this.question()}`;
  }

  private suggestion(other: MatchSuggestion): TemplateResult {
    return html`<li>
      <span>${other.name ?? t('inbox.nobody')} · ${other.channels.map(channelName).join(', ')}</span>
      <span class="small soft">
        ${t('matches.evidence', { what: other.evidence.map((each) => word('evidence', each)).join(', ') })}
      </span>
      <span class="acts">
        <button class="button tight" ?disabled=${this.busy} @click=${() => (this.asked = other)}>${t('matches.same')}</button>
        <button
          class="button plain tight"
          ?disabled=${this.busy}
          @click=${() => void this.say('dismissals', other.customerId)}
        >
          ${t('matches.other')}
        </button>
      </span>
    </li>`;
  }

  private question(): TemplateResult {
    return html`<plaza-dialog .open=${this.asked !== null} .heading=${t('matches.merge.title')} @dismissed=${this.leave}>
      <p>${t('matches.merge.text')}</p>
      <div class="decision">
        <button class="button" @click=${this.leave}>${t('customer.leave')}</button>
        <button class="button main" ?disabled=${this.busy} @click=${this.merge}>${t('matches.merge.yes')}</button>
      </div>
    </plaza-dialog>`;
  }

  private leave(): void {
    this.asked = null;
  }

  private merge(): void {
    if (this.asked !== null) {
      void this.say('merge', this.asked.customerId);
    }
  }

  private async say(what: 'merge' | 'unmerge' | 'dismissals', other: string): Promise<void> {
    const { customer } = this;
    this.busy = true;
    const answer = await sayOfMatch(customer, what, other);
    this.busy = false;
    if (this.customer === customer) {
      this.asked = null;
      this.failed = answer.ok ? null : slugOf(answer.problem) === 'customers-share-a-conversation' ? 'matches.shared' : 'matches.failed';
      this.loader.refreshSoon();
    }
    this.tell('case-changed', customer);
  }
}
