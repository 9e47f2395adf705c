import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Conversation } from '../../shared/api/shapes.ts';
import { t } from '../../shared/i18n/i18n.ts';
import { live } from '../../shared/realtime/live.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { icon } from '../../shared/ui/icon.ts';
import { base } from '../../shared/ui/styles.ts';
import { outsideOf, withoutOne } from './outside.model.ts';

/** Warns an owner at once that somebody answered their customer in our name, and not from here. */
@customElement('plaza-outside-notice')
export class OutsideNotice extends PlazaElement {
  static override styles = [
    base,
    css`
      .notice {
        align-items: center;
        margin: var(--space-3) var(--space-3) 0;
      }
      a {
        color: inherit;
        font-weight: 600;
      }
      button {
        margin-inline-start: auto;
      }
    `,
  ];

  /** The person's own conversations, as they are known now. */
  @property({ attribute: false }) mine: () => readonly Conversation[] = () => [];
  /** The address of a conversation. */
  @property({ attribute: false }) addressOf: (id: string) => string = (id) => id;
  @state() private warned: readonly Conversation[] = [];
  private stop_: (() => void) | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.stop_ = live.listen((heard) => {
      const about = outsideOf(heard, this.mine());
      if (about !== null) {
        this.warned = [...withoutOne(this.warned, about.id), about];
      }
    });
  }

  override disconnectedCallback(): void {
    this.stop_?.();
    super.disconnectedCallback();
  }

  protected override render(): TemplateResult {
    return html`<div role="alert">${this.warned.map((each) => this.warning(each))}</div>`;
  }

  private warning({ id, customer }: Conversation): TemplateResult | typeof nothing {
    const settle = () => (this.warned = withoutOne(this.warned, id));
    return html`<p class="notice warning">
      ${icon('warning')}
      <a href=${this.addressOf(id)} @click=${settle}>${t('outside.notice', { name: customer.name ?? t('inbox.nobody') })}</a>
      <button class="button tight plain" @click=${settle}>${t('outside.seen')}</button>
    </p>`;
  }
}
