import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, queryAll, state } from 'lit/decorators.js';
import { capabilities } from '../../shared/api/calls.ts';
import type { Capability, Message, Moderation } from '../../shared/api/shapes.ts';
import { t } from '../../shared/i18n/i18n.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { icon, type IconName } from '../../shared/ui/icon.ts';
import { base } from '../../shared/ui/styles.ts';
import { type Act, offered, type Wanted } from './moderation.model.ts';

const ICON: Readonly<Record<Act, IconName>> = { like: 'like', unhide: 'shown', hide: 'hidden', delete: 'removed' };

/** What can be done with a customer's message besides answering it; asked of the service when somebody looks. */
@customElement('plaza-message-menu')
export class MessageMenu extends PlazaElement {
  static override styles = [
    base,
    css`
      :host {
        position: relative;
        display: inline-block;
        margin-inline-start: calc(-1 * var(--space-1));
      }
      .button.opener {
        min-height: 1.5rem;
        margin-block: -0.25rem;
        padding: 0 var(--space-1);
      }
      [role='menu'] {
        position: absolute;
        top: calc(100% + var(--space-1));
        left: 0;
        z-index: 10;
        display: grid;
        width: max-content;
        max-width: min(16rem, 70vw);
        padding: var(--space-2);
        border: 1px solid var(--line);
        border-radius: var(--round-large);
        background: var(--surface);
        box-shadow: var(--shadow);
      }
      [role='menuitem'] {
        display: flex;
        gap: var(--space-2);
        align-items: center;
        min-height: var(--target);
        padding: var(--space-1) var(--space-3);
        border: 0;
        border-radius: var(--round);
        background: transparent;
        color: var(--ink);
        text-align: start;
        cursor: pointer;
      }
      @media (max-width: 40rem) {
        :host {
          position: static;
        }
      }
      [role='menuitem']:hover,
      [role='menuitem']:focus-visible {
        background: var(--sunken);
      }
    `,
  ];

  @property() conversation = '';
  @property({ attribute: false }) message!: Message;
  /** The last that was decided about the message. */
  @property({ attribute: false }) latest: Moderation | null = null;

  @state() private open = false;
  /** What the service says is possible; null while it has not said so. */
  @state() private told: readonly Capability[] | null | 'unknown' = null;
  @query('.opener') private opener!: HTMLButtonElement;
  @query('[role="menu"]') private panel!: HTMLElement | null;
  @queryAll('[role="menuitem"]') private items!: NodeListOf<HTMLElement>;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('pointerdown', this.outside);
  }

  override disconnectedCallback(): void {
    document.removeEventListener('pointerdown', this.outside);
    super.disconnectedCallback();
  }

  protected override render(): TemplateResult {
    return html`<button
        class="button tight plain opener"
        aria-haspopup="menu"
        aria-expanded=${this.open}
        aria-label=${t('moderation.menu')}
        title=${t('moderation.menu')}
        @click=${this.toggle}
      >
        ${icon('more')}
      </button>
      ${this.open ? this.menu() : nothing}`;
  }

  private menu(): TemplateResult {
    return html`<div role="menu" aria-label=${t('moderation.menu')} @keydown=${this.pressed}>${this.content()}</div>`;
  }

  private content(): TemplateResult | readonly TemplateResult[] {
    if (this.told === null) {
      return this.sentence(t('moderation.loading'));
    }
    if (this.told === 'unknown') {
      return this.sentence(t('moderation.unknown'));
    }
    const acts = offered(this.told, this.latest);
    return acts.length === 0 ? this.sentence(t('moderation.none')) : acts.map((act) => this.item(act));
  }

  private item(act: Act): TemplateResult {
    return html`<button role="menuitem" tabindex="-1" @click=${() => this.choose(act)}>
      ${icon(ICON[act])}${t(`moderation.act.${act}`)}
    </button>`;
  }

  /** An item that does nothing but close: whoever listens hears it, and the keys work on it. */
  private sentence(words: string): TemplateResult {
    return html`<button role="menuitem" class="small soft" tabindex="-1" aria-disabled="true" @click=${this.close}>${words}</button>`;
  }

  private toggle(): void {
    if (this.open) {
      this.close();
    } else {
      void this.show();
    }
  }

  private async show(): Promise<void> {
    this.open = true;
    this.told = null;
    await this.focusFirst();
    const answer = await capabilities(this.conversation, this.message.id);
    this.told = answer.ok ? answer.value.items : 'unknown';
    if (this.open) {
      await this.focusFirst();
    }
  }

  private async focusFirst(): Promise<void> {
    await this.updateComplete;
    this.panel?.scrollIntoView({ block: 'nearest' });
    this.items[0]?.focus({ preventScroll: true });
  }

  private close(): void {
    this.open = false;
    this.opener.focus();
  }

  /** The focus goes back first: a dialog that opens next returns it to where it was. */
  private choose(act: Act): void {
    this.close();
    this.tell<Wanted>('act-wanted', { message: this.message, act });
  }

  private pressed(event: KeyboardEvent): void {
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.stopPropagation();
      this.close();
      return;
    }
    const items = [...this.items];
    const at = items.indexOf(this.shadowRoot?.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      items.at(to % items.length)?.focus();
    }
  }

  private readonly outside = (event: Event): void => {
    if (this.open && !event.composedPath().includes(this)) {
      this.open = false;
    }
  };
}
