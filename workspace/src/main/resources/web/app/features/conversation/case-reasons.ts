import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { caseReasons } from '../../shared/api/calls.ts';
import type { CaseReasons as Known } from '../../shared/api/shapes.ts';
import { t } from '../../shared/i18n/i18n.ts';
import { Loader } from '../../shared/state/loader.ts';
import { BRANCHES } from '../../shared/state/reasons.ts';
import { dataOf } from '../../shared/state/remote.ts';
import type { Watchable } from '../../shared/state/store.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { base } from '../../shared/ui/styles.ts';

/** What a conversation was about that is closed. Where it is not known, nothing is said. */
@customElement('plaza-case-reasons')
export class CaseReasons extends PlazaElement {
  static override styles = [
    base,
    css`
      section {
        padding: var(--space-4);
        border-bottom: 1px solid var(--line);
      }
      dl {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: var(--space-2) var(--space-3);
        padding-top: var(--space-3);
      }
      dt {
        color: var(--ink-soft);
        font-size: var(--text-small);
      }
    `,
  ];

  @property() conversation = '';

  private readonly loader = new Loader<Known>((signal) => caseReasons(this.conversation, signal));

  override disconnectedCallback(): void {
    this.loader.reset();
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('conversation')) {
      this.loader.reset();
      void this.loader.refresh();
    }
  }

  protected override watched(): readonly Watchable[] {
    return [this.loader.remote];
  }

  protected override render(): TemplateResult | typeof nothing {
    const said = dataOf(this.loader.remote.value)?.closedWith ?? null;
    return said === null
      ? nothing
      : html`<section aria-labelledby="reasons">
          <h3 id="reasons">${t('case.reasons')}</h3>
          <dl>
            ${BRANCHES.map(
              (branch) => html`<dt>${t(`reasons.${branch}`)}</dt>
                <dd>${said[branch].name}</dd>`,
            )}
          </dl>
        </section>`;
  }
}
