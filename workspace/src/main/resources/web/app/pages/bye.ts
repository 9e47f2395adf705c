import { css, html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { language, t } from '../shared/i18n/i18n.ts';
import { PlazaElement } from '../shared/ui/element.ts';
import { base } from '../shared/ui/styles.ts';
import { mark } from './mark.ts';

/** What is seen after logging out. */
@customElement('plaza-bye')
export class Bye extends PlazaElement {
  static override styles = [
    base,
    css`
      main {
        display: grid;
        gap: var(--space-4);
        place-content: center;
        justify-items: center;
        min-height: 100vh;
        padding: var(--space-5);
        text-align: center;
      }
      svg {
        width: 3rem;
        height: 3rem;
        color: var(--accent);
      }
      h1 {
        font-size: var(--text-number);
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    document.documentElement.lang = language.value;
  }

  protected override render(): TemplateResult {
    return html`<main>
      ${mark}
      <h1>${t('bye.title')}</h1>
      <p>${t('bye.text')}</p>
      <p><a class="button main" href="/">${t('bye.again')}</a></p>
    </main>`;
  }
}
