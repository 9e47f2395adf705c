import { css, html, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { InboxDesk } from '../features/inbox/inbox-desk.ts';
import { neighbour } from '../features/inbox/inbox.model.ts';
import '../features/inbox/inbox-list.ts';
import '../features/conversation/outside-notice.ts';
import { OffersDesk } from '../features/offers/offers-desk.ts';
import '../features/offers/offers-panel.ts';
import type { PresenceDesk } from '../features/presence/presence-desk.ts';
import { t } from '../shared/i18n/i18n.ts';
import type { Acceptance, Session } from '../shared/api/shapes.ts';
import { dataOf } from '../shared/state/remote.ts';
import { addressOf, go, supervisedBy } from '../shared/state/route.ts';
import type { Watchable } from '../shared/state/store.ts';
import { PlazaElement } from '../shared/ui/element.ts';
import { icon } from '../shared/ui/icon.ts';
import type { Command } from '../shared/ui/keyboard.ts';
import { base } from '../shared/ui/styles.ts';
import './case-pane.ts';
import type { CasePane } from './case-pane.ts';
import { layout } from './layout.ts';

/** Where an agent works: what is offered, what is theirs, and the one conversation that is open. */
@customElement('plaza-desk')
export class DeskPage extends PlazaElement {
  static override styles = [
    base,
    layout,
    css`
      .none {
        display: grid;
        gap: var(--space-2);
        place-content: center;
        justify-items: center;
        height: 100%;
        padding: var(--space-5);
        color: var(--ink-soft);
        text-align: center;
      }
    `,
  ];

  @property({ attribute: false }) session!: Session;
  @property({ attribute: false }) presence!: PresenceDesk;
  @property() conversation: string | null = null;

  @query('plaza-case') private case!: CasePane | null;
  private readonly inbox = new InboxDesk();
  private readonly epochs = new Map<string, number>();
  private readonly mine = () => dataOf(this.inbox.conversations.remote.value)?.items ?? [];
  readonly offers = new OffersDesk((acceptance) => this.accepted(acceptance));

  override connectedCallback(): void {
    super.connectedCallback();
    this.inbox.start();
    this.offers.start();
  }

  override disconnectedCallback(): void {
    this.inbox.stop();
    this.offers.stop();
    super.disconnectedCallback();
  }

  /** What a key asks for. */
  command(command: Command): void {
    const first = this.offers.offers.value.open[0];
    switch (command) {
      case 'next':
        this.step(1);
        break;
      case 'previous':
        this.step(-1);
        break;
      case 'accept':
        void (first && this.offers.accept(first.id));
        break;
      case 'decline':
        void (first && this.offers.decline(first.id));
        break;
      case 'reply':
        this.case?.answer();
        break;
      case 'note':
        void this.case?.note();
        break;
      case 'resolve':
        this.case?.askToResolve();
        break;
      default:
    }
  }

  protected override watched(): readonly Watchable[] {
    return [this.offers.offers, this.presence.loader.remote];
  }

  protected override render(): TemplateResult {
    const presence = dataOf(this.presence.loader.remote.value);
    return html`<div class="panes ${this.conversation === null ? '' : 'with-case'}">
      <div class="list">
        <plaza-outside-notice .mine=${this.mine} .addressOf=${address}></plaza-outside-notice>
        <plaza-offers .desk=${this.offers} .available=${presence === null || presence.state === 'available'}></plaza-offers>
        <plaza-inbox .desk=${this.inbox} .selected=${this.conversation} .addressOf=${address}></plaza-inbox>
      </div>
      <div class="case">${this.conversation === null ? this.none() : this.opened(this.conversation)}</div>
    </div>`;
  }

  private opened(conversation: string): TemplateResult {
    return html`<plaza-case
      .conversation=${conversation}
      .me=${this.session.subject}
      .epoch=${this.epochs.get(conversation) ?? 0}
      .backTo=${addressOf({ page: 'inbox', conversation: null })}
      .supervised=${supervisedBy(this.session)}
      @case-resolved=${(event: CustomEvent<string>) => this.resolved(event.detail)}
    ></plaza-case>`;
  }

  private none(): TemplateResult {
    return html`<div class="none">
      ${icon('tray')}
      <p>${t('case.none')}</p>
      <p class="small">${t('case.none.hint')}</p>
    </div>`;
  }

  private accepted({ conversationId, epoch }: Acceptance): void {
    this.epochs.set(conversationId, epoch);
    this.inbox.refresh();
    go({ page: 'inbox', conversation: conversationId });
    void this.updateComplete.then(() => this.case?.desk.expect(conversationId));
  }

  /** Goes on to the next one, unless another is open by now. */
  private resolved(conversation: string): void {
    const next = neighbour(this.inbox.inbox(), conversation, 1);
    this.inbox.refresh();
    if (conversation === this.conversation) {
      go({ page: 'inbox', conversation: next === conversation ? null : next });
    }
  }

  private step(step: 1 | -1): void {
    const next = neighbour(this.inbox.inbox(), this.conversation, step);
    if (next !== null) {
      go({ page: 'inbox', conversation: next });
    }
  }
}

function address(conversation: string): string {
  return addressOf({ page: 'inbox', conversation });
}
