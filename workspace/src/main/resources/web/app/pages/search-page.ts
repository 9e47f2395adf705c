import { css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { SearchDesk } from '../features/search/search-desk.ts';
import '../features/search/search-form.ts';
import '../features/search/search-results.ts';
import type { Session } from '../shared/api/shapes.ts';
import { t } from '../shared/i18n/i18n.ts';
import { addressOf, go, supervisedBy } from '../shared/state/route.ts';
import { isLongEnough, NOTHING_SOUGHT, type SearchFilter } from '../shared/state/sought.ts';
import { PlazaElement } from '../shared/ui/element.ts';
import { icon } from '../shared/ui/icon.ts';
import { base } from '../shared/ui/styles.ts';
import './case-pane.ts';
import { layout } from './layout.ts';

/** Where conversations are looked for, open and closed, and one of them is read. What is sought stands in the address. */
@customElement('plaza-search')
export class SearchPage extends PlazaElement {
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
      .short {
        padding: var(--space-4);
        color: var(--ink-soft);
      }
      @media (min-width: 60rem) {
        .panes,
        .panes.with-case {
          grid-template-columns: 25rem minmax(0, 1fr);
        }
      }
    `,
  ];

  @property({ attribute: false }) session!: Session;
  @property() conversation: string | null = null;
  @property({ attribute: false }) sought: SearchFilter = NOTHING_SOUGHT;

  private readonly desk = new SearchDesk();

  override connectedCallback(): void {
    super.connectedCallback();
    this.desk.start();
  }

  override disconnectedCallback(): void {
    this.desk.stop();
    super.disconnectedCallback();
  }

  protected override willUpdate(): void {
    if (isLongEnough(this.sought)) {
      this.desk.narrow(this.sought);
    }
  }

  protected override render(): TemplateResult {
    return html`<div class="panes ${this.conversation === null ? '' : 'with-case'}">
      <div class="list">
        <plaza-search-form
          .filter=${this.sought}
          @sought=${(event: CustomEvent<SearchFilter>) => go({ page: 'search', conversation: null, sought: event.detail })}
        ></plaza-search-form>
        ${isLongEnough(this.sought)
          ? html`<plaza-search-results
              .desk=${this.desk}
              .selected=${this.conversation}
              .addressOf=${(id: string) => this.address(id)}
            ></plaza-search-results>`
          : html`<p class="short" role="status">${t('search.short')}</p>`}
      </div>
      <div class="case">${this.conversation === null ? this.none() : this.opened(this.conversation)}</div>
    </div>`;
  }

  private opened(conversation: string): TemplateResult {
    return html`<plaza-case
      .conversation=${conversation}
      .me=${this.session.subject}
      .supervised=${supervisedBy(this.session)}
      .backTo=${this.address(null)}
    ></plaza-case>`;
  }

  private none(): TemplateResult {
    return html`<div class="none">${icon('tray')}<p>${t('case.none')}</p></div>`;
  }

  private address(conversation: string | null): string {
    return addressOf({ page: 'search', conversation, sought: this.sought });
  }
}
