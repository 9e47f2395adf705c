import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { choose, language, type Language, LANGUAGES, t } from '../shared/i18n/i18n.ts';
import { chooseTheme, type Theme, theme } from '../shared/state/preferences.ts';
import type { Watchable } from '../shared/state/store.ts';
import { PlazaElement } from '../shared/ui/element.ts';
import { icon } from '../shared/ui/icon.ts';
import { base } from '../shared/ui/styles.ts';

const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];

/** Who is logged in, and what is theirs to set. */
@customElement('plaza-user-menu')
export class UserMenu extends PlazaElement {
  static override styles = [
    base,
    css`
      :host {
        position: relative;
      }
      .panel {
        position: absolute;
        top: calc(100% + var(--space-1));
        right: 0;
        z-index: 20;
        display: grid;
        gap: var(--space-3);
        width: 16rem;
        padding: var(--space-4);
        border: 1px solid var(--line);
        border-radius: var(--round-large);
        background: var(--surface);
        box-shadow: var(--shadow);
      }
      label {
        display: grid;
        gap: var(--space-1);
        color: var(--ink-soft);
        font-size: var(--text-small);
      }
      select {
        min-height: var(--target);
        color: var(--ink);
        font-size: var(--text);
      }
      @media (max-width: 48rem) {
        .name {
          display: none;
        }
        .button {
          padding: 0 var(--space-2);
        }
      }
    `,
  ];

  @property() name = '';

  @state() private open = false;
  @query('.button') private button!: HTMLButtonElement;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('pointerdown', this.outside);
  }

  override disconnectedCallback(): void {
    document.removeEventListener('pointerdown', this.outside);
    super.disconnectedCallback();
  }

  protected override watched(): readonly Watchable[] {
    return [theme];
  }

  protected override render(): TemplateResult {
    return html`<button
        class="button plain"
        aria-expanded=${this.open}
        aria-controls="panel"
        aria-label=${t('menu.open', { name: this.name })}
        @click=${() => (this.open = !this.open)}
      >
        ${icon('person')}<span class="name">${this.name}</span>${icon('down')}
      </button>
      ${this.open ? this.panel() : nothing}`;
  }

  private panel(): TemplateResult {
    return html`<div class="panel" id="panel" @keydown=${this.pressed}>
      <label>${t('menu.language')}
        <select class="field" @change=${(event: Event) => choose(valueOf(event) as Language)}>
          ${LANGUAGES.map(({ code, name }) => html`<option value=${code} lang=${code} ?selected=${code === language.value}>${name}</option>`)}
        </select>
      </label>
      <label>${t('menu.theme')}
        <select class="field" @change=${(event: Event) => chooseTheme(valueOf(event) as Theme)}>
          ${THEMES.map((each) => html`<option value=${each} ?selected=${each === theme.value}>${t(`menu.theme.${each}`)}</option>`)}
        </select>
      </label>
      <button class="button" @click=${this.keys}>${t('menu.keys')}</button>
      <a class="button" href="/logout">${t('menu.logout')}</a>
    </div>`;
  }

  private keys(): void {
    this.open = false;
    this.tell('keys-wanted', null);
  }

  private pressed(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.stopPropagation();
      this.open = false;
      this.button.focus();
    }
  }

  private readonly outside = (event: Event): void => {
    if (this.open && !event.composedPath().includes(this)) {
      this.open = false;
    }
  };
}

function valueOf(event: Event): string {
  return (event.target as HTMLSelectElement).value;
}
