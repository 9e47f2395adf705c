import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { t } from '../../shared/i18n/i18n.ts';
import '../../shared/ui/each-brand.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import './brand-patience.ts';

/** How long each brand waits for customers who do not answer. */
@customElement('plaza-patience')
export class Patience extends PlazaElement {
  protected override render(): TemplateResult {
    return html`<plaza-each-brand
      .heading=${t('patience.title')}
      .text=${t('patience.text')}
      .content=${(brand: string) => html`<plaza-brand-patience .brand=${brand}></plaza-brand-patience>`}
    ></plaza-each-brand>`;
  }
}
