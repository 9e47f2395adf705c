import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { CaseDesk } from '../features/conversation/case-desk.ts';
import '../features/conversation/case-details.ts';
import type { CaseNotes } from '../features/conversation/case-notes.ts';
import '../features/conversation/conversation-view.ts';
import '../features/conversation/moderation-ask.ts';
import '../features/conversation/public-closing.ts';
import '../features/conversation/resolve-ask.ts';
import '../features/customer/contact-card.ts';
import '../features/customer/customer-card.ts';
import '../features/customer/customer-matches.ts';
import type { Wanted } from '../features/conversation/moderation.model.ts';
import { targetOf } from '../features/conversation/timeline.model.ts';
import type { Composer } from '../features/reply/composer.ts';
import '../features/reply/composer.ts';
import type { ConversationDetail, Reply } from '../shared/api/shapes.ts';
import { t } from '../shared/i18n/i18n.ts';
import { dataOf } from '../shared/state/remote.ts';
import { addressBeside } from '../shared/state/route.ts';
import type { Watchable } from '../shared/state/store.ts';
import { PlazaElement } from '../shared/ui/element.ts';
import { icon } from '../shared/ui/icon.ts';
import { pane, paneStyles } from '../shared/ui/pane.ts';
import { base } from '../shared/ui/styles.ts';

/** The open conversation with all that a person can do about it. */
@customElement('plaza-case')
export class CasePane extends PlazaElement {
  static override styles = [
    base,
    paneStyles,
    css`
      :host {
        display: grid;
        grid-template: minmax(0, 1fr) auto / minmax(0, 1fr);
        height: 100%;
        min-height: 0;
        container-type: inline-size;
      }
      .whole {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        min-height: 0;
        height: 100%;
      }
      plaza-conversation,
      .side {
        min-height: 0;
      }
      .side {
        display: none;
        overflow-y: auto;
        background: var(--surface);
      }
      .whole.with-details plaza-conversation {
        display: none;
      }
      .whole.with-details .side {
        display: block;
      }
      .bar {
        padding: var(--space-2) var(--space-3);
        border-bottom: 1px solid var(--line);
      }
      .quiet {
        padding: var(--space-3) var(--space-4);
        border-top: 1px solid var(--line);
        background: var(--surface);
        color: var(--ink-soft);
        font-size: var(--text-small);
      }
      @container (min-width: 56rem) {
        .whole {
          grid-template-columns: minmax(0, 1fr) 20rem;
        }
        .side {
          display: block;
          border-left: 1px solid var(--line);
        }
        .whole.with-details plaza-conversation {
          display: grid;
        }
        .bar,
        .details-button {
          display: none;
        }
      }
      @container (max-width: 36rem) {
        .details-button span {
          display: none;
        }
      }
    `,
  ];

  @property() conversation: string | null = null;
  /** Who looks at it. */
  @property() me = '';
  /** The sites that they supervise, `*` for all. */
  @property({ attribute: false }) supervised: readonly string[] = [];
  @property() backTo = '';
  /** True where the list is never beside it. */
  @property({ type: Boolean }) alone = false;
  /** The epoch under which it was accepted here, which may be newer than what conversation-service has heard. */
  @property({ type: Number }) epoch = 0;

  @state() private chosen: string | null = null;
  @state() private details = false;
  @state() private asking = false;
  /** What somebody wants to do with a message besides answering it. */
  @state() private wanted: Wanted | null = null;
  @query('plaza-composer') private composer!: Composer | null;

  readonly desk = new CaseDesk();

  override connectedCallback(): void {
    super.connectedCallback();
    this.desk.start();
    this.desk.open(this.conversation);
  }

  override disconnectedCallback(): void {
    this.desk.stop();
    super.disconnectedCallback();
  }

  /** For the keyboard's shortcuts. */
  answer(): void {
    this.details = false;
    this.composer?.focus();
  }

  async note(): Promise<void> {
    this.details = true;
    await this.updateComplete;
    const notes = this.renderRoot
      .querySelector('plaza-case-details')
      ?.shadowRoot?.querySelector<CaseNotes>('plaza-case-notes');
    notes?.focus();
  }

  askToResolve(): void {
    const remote = this.desk.loader.remote.value;
    if (remote.state === 'ready' && this.canAct(remote.data) && remote.data.turn !== 'owing-public-closing') {
      this.asking = true;
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('conversation')) {
      this.chosen = null;
      this.details = false;
      this.asking = false;
      this.wanted = null;
      this.desk.open(this.conversation);
    }
  }

  protected override watched(): readonly Watchable[] {
    return [this.desk.loader.remote, this.desk.acts.remote];
  }

  protected override render(): TemplateResult {
    return pane(this.desk.loader.remote.value, 5, () => void this.desk.loader.refresh(), (detail) => this.whole(detail));
  }

  private whole(detail: ConversationDetail): TemplateResult {
    const target = targetOf(detail.messages, this.chosen, detail.turn);
    const acting = this.canAct(detail);
    return html`<div
        class="whole ${this.details ? 'with-details' : ''}"
        @message-chosen=${(event: CustomEvent<string>) => this.choose(event.detail)}
        @reply-reused=${(event: CustomEvent<Reply>) => this.composer?.use(event.detail.text, event.detail.visibility)}
        @case-changed=${() => this.desk.again()}
        @private-wanted=${(event: CustomEvent<string>) => void this.invite(event.detail)}
        @act-wanted=${(event: CustomEvent<Wanted>) => (this.wanted = event.detail)}
      >
        <plaza-conversation
          .detail=${detail}
          .target=${target?.id ?? null}
          .answering=${acting && target !== null}
          .acts=${dataOf(this.desk.acts.remote.value)?.items ?? []}
          .moderating=${acting}
          .backTo=${this.backTo}
          .alone=${this.alone}
        >
          ${this.acts(acting, detail.turn === 'owing-public-closing')} ${this.foot(detail, acting)}
        </plaza-conversation>
        <div class="side">
          <div class="bar">
            <button class="button plain tight" @click=${() => (this.details = false)}>
              ${icon('back')}${t('case.close-details')}
            </button>
          </div>
          <plaza-case-details
            .detail=${detail}
            .me=${this.me}
            .supervised=${this.supervised}
            .epoch=${Math.max(detail.epoch, this.epoch)}
            .acting=${acting}
          >
            <plaza-customer-card slot="customer" .customer=${detail.customer.id} .version=${detail.version}></plaza-customer-card>
            <plaza-customer-matches slot="customer" .customer=${detail.customer.id} .version=${detail.version}></plaza-customer-matches>
            <plaza-contact-card slot="customer" .customer=${detail.customer.id} .brand=${detail.brand}></plaza-contact-card>
            <slot></slot>
          </plaza-case-details>
        </div>
      </div>
      ${this.dialog(detail)} ${this.moderation(detail)}`;
  }

  private acts(acting: boolean, closed: boolean): TemplateResult {
    return html`<button slot="acts" class="button details-button" @click=${() => (this.details = true)} aria-label=${t('case.details')}>
        ${icon('note')}<span>${t('case.details')}</span>
      </button>
      ${acting && !closed
        ? html`<button slot="acts" class="button" @click=${this.askToResolve}>${icon('check')}${t('case.resolve')}</button>`
        : nothing}`;
  }

  private foot(detail: ConversationDetail, acting: boolean): TemplateResult {
    const target = targetOf(detail.messages, this.chosen, detail.turn);
    if (detail.mergedInto != null) {
      return html`<p class="quiet">${t('case.merged')} <a href=${addressBeside(detail.mergedInto)}>${t('case.merged.open')}</a></p>`;
    }
    if (detail.turn === 'resolved') {
      return html`<p class="quiet">${t('case.resolved')}</p>`;
    }
    const { accountMode } = detail;
    if (accountMode === 'listen' || accountMode === 'assist') {
      return html`<p class="quiet" role="status">${t(`composer.mode.${accountMode}`)}</p>`;
    }
    if (!acting || target === null) {
      return html`<p class="quiet">${t(acting ? 'composer.no-target' : 'composer.not-owner')}</p>`;
    }
    return html`${this.owed(detail)}<plaza-composer
      .conversation=${detail.id}
      .channel=${detail.channel}
      .epoch=${Math.max(detail.epoch, this.epoch)}
      .version=${detail.version}
      .target=${target}
      .customer=${detail.customer.name ?? t('inbox.nobody')}
    ></plaza-composer>`;
  }

  private owed(detail: ConversationDetail): TemplateResult | typeof nothing {
    return detail.turn === 'owing-public-closing'
      ? html`<plaza-public-closing
          .conversation=${detail.id}
          .epoch=${Math.max(detail.epoch, this.epoch)}
        ></plaza-public-closing>`
      : nothing;
  }

  private dialog(detail: ConversationDetail): TemplateResult {
    return html`<plaza-resolve-ask
      .detail=${detail}
      .epoch=${Math.max(detail.epoch, this.epoch)}
      .open=${this.asking}
      @resolve-settled=${() => (this.asking = false)}
      @case-changed=${() => this.desk.again()}
    ></plaza-resolve-ask>`;
  }

  private moderation(detail: ConversationDetail): TemplateResult {
    return html`<plaza-moderation
      .conversation=${detail.id}
      .channel=${detail.channel}
      .epoch=${Math.max(detail.epoch, this.epoch)}
      .wanted=${this.wanted}
      @act-settled=${() => (this.wanted = null)}
      @case-changed=${() => this.desk.again()}
    ></plaza-moderation>`;
  }

  /** The owner acts; somebody who accepted a moment ago is the owner, even where the news has not arrived yet. */
  private canAct(detail: ConversationDetail): boolean {
    const mine = detail.owner === this.me || (this.epoch > detail.epoch && this.epoch > 0);
    return mine && detail.turn !== 'resolved';
  }

  private choose(message: string): void {
    this.chosen = message;
    this.composer?.focus();
  }

  /** Answers that message in private; whether it can be is said there. */
  private async invite(message: string): Promise<void> {
    this.chosen = message;
    await this.updateComplete;
    await this.composer?.goPrivate();
  }

}
