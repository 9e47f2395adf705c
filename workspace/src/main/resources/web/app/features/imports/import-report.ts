import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ImportReport } from '../../shared/api/shapes.ts';
import type { Key } from '../../shared/i18n/es.ts';
import { number, t, word } from '../../shared/i18n/i18n.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { icon } from '../../shared/ui/icon.ts';
import { base } from '../../shared/ui/styles.ts';
import { tableStyles } from '../../shared/ui/table-styles.ts';
import { rejectedTable } from './imports.model.ts';

/** So many are shown; all that the service listed are in the table that can be saved. */
const SHOWN = 20;

/** What would come of a file, or came of it. */
@customElement('plaza-import-report')
export class ImportReportView extends PlazaElement {
  static override styles = [
    base,
    tableStyles,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
      }
      dl {
        display: grid;
        grid-template-columns: max-content 1fr;
        gap: var(--space-1) var(--space-4);
      }
      dd {
        font-variant-numeric: tabular-nums;
        font-weight: 600;
      }
      .scroll {
        border: 1px solid var(--line);
        border-radius: var(--round);
      }
    `,
  ];

  @property({ attribute: false }) report!: ImportReport;

  protected override render(): TemplateResult {
    const { report } = this;
    return html`<p class="notice ${report.dryRun ? '' : 'good'}" role="status">
        ${icon(report.dryRun ? 'question' : 'check')}<span>${t(report.dryRun ? 'imports.tried' : 'imports.brought')}</span>
      </p>
      <dl>
        ${this.line('imports.waiting', report.waitingCases)} ${this.line('imports.closed', report.closedCases)}
        ${this.line('imports.messages', report.newMessages)}
        ${report.knownCases === 0 ? nothing : this.line('imports.known', report.knownCases)}
        ${report.knownMessages === 0 ? nothing : this.line('imports.known-messages', report.knownMessages)}
        ${this.line('imports.rejected', report.rejected)}
      </dl>
      ${report.problems.length === 0 ? nothing : this.problems(report)}`;
  }

  private line(name: Key, count: number): TemplateResult {
    return html`<dt>${t(name)}</dt>
      <dd>${number(count)}</dd>`;
  }

  private problems(report: ImportReport): TemplateResult {
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${t('imports.problems')}>
        <table>
          <thead>
            <tr>
              <th scope="col" class="number">${t('imports.col.line')}</th>
              <th scope="col">${t('imports.col.reason')}</th>
              <th scope="col">${t('imports.col.detail')}</th>
            </tr>
          </thead>
          <tbody>
            ${report.problems.slice(0, SHOWN).map(
              ({ line, reason, detail }) => html`<tr>
                <td class="number">${number(line)}</td>
                <td>${word('imports.reason', reason)}</td>
                <td class="wide" lang="en">${detail}</td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${report.rejected > report.problems.length
        ? html`<p class="small soft">${t('imports.more', { count: number(report.problems.length) })}</p>`
        : nothing}
      <div><button class="button" @click=${this.save}>${icon('download')}${t('imports.save')}</button></div>`;
  }

  private save(): void {
    const address = URL.createObjectURL(new Blob([rejectedTable(this.report)], { type: 'text/csv' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = t('imports.save.name');
    link.click();
    URL.revokeObjectURL(address);
  }
}
