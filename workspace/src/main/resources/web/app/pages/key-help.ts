import { css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { t } from '../shared/i18n/i18n.ts';
import { chooseSingleKeys, singleKeys } from '../shared/state/preferences.ts';
import '../shared/ui/dialog.ts';
import type { Watchable } from '../shared/state/store.ts';
import { PlazaElement } from '../shared/ui/element.ts';
import { KEY_HELP } from '../shared/ui/keyboard.ts';
import { base } from '../shared/ui/styles.ts';

/** What the keys do, and the switch that turns single keys off. */
@customElement('plaza-key-help')
export class KeyHelp extends PlazaElement {
  static override styles = [
    base,
    css`
      dl {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: var(--space-2) var(--space-4);
        align-items: baseline;
      }
      kbd {
        display: inline-block;
        min-width: 2rem;
        padding: 0 var(--space-2);
        border: 1px solid var(--line-strong);
        border-radius: var(--round);
        background: var(--sunken);
        font: inherit;
        font-size: var(--text-small);
        text-align: center;
      }
      label,
      .acts {
        display: flex;
        gap: var(--space-2);
        align-items: center;
        padding-top: var(--space-4);
      }
      .acts {
        justify-content: flex-end;
      }
    `,
  ];

  @property({ type: Boolean }) open = false;


  protected override watched(): readonly Watchable[] {
    return [singleKeys];
  }

  protected override render(): TemplateResult {
    return html`<plaza-dialog .open=${this.open} .heading=${t('keys.title')} @dismissed=${this.close}>
      <dl>
        ${KEY_HELP.map(({ keys, does }) => html`<dt><kbd>${keys}</kbd></dt><dd>${t(does)}</dd>`)}
      </dl>
      <label>
        <input type="checkbox" .checked=${singleKeys.value} @change=${(event: Event) => chooseSingleKeys((event.target as HTMLInputElement).checked)} />
        ${t('keys.enabled')}
      </label>
      <div class="acts"><button class="button main" @click=${this.close}>${t('keys.close')}</button></div>
    </plaza-dialog>`;
  }

  private close(): void {
    this.tell('keys-closed', null);
  }
}
