import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { addNote } from '../../shared/api/calls.ts';
import type { Note } from '../../shared/api/shapes.ts';
import { moment, t } from '../../shared/i18n/i18n.ts';
import { serverClock } from '../../shared/realtime/server-clock.ts';
import { draft } from '../../shared/state/drafts.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { icon } from '../../shared/ui/icon.ts';
import { base } from '../../shared/ui/styles.ts';

/** What the team tells itself of a conversation. It looks unlike anything that a customer could read. */
@customElement('plaza-case-notes')
export class CaseNotes extends PlazaElement {
  static override styles = [
    base,
    css`
      section,
      form,
      ul {
        display: grid;
        gap: var(--space-3);
      }
      section {
        padding: var(--space-4);
      }
      li {
        padding: var(--space-2) var(--space-3);
        border-left: 3px solid var(--note);
        border-radius: 0 var(--round) var(--round) 0;
        background: var(--note-soft);
        overflow-wrap: anywhere;
        white-space: pre-line;
      }
      time {
        display: block;
        color: var(--ink-soft);
        font-size: var(--text-small);
      }
      h2 {
        display: flex;
        gap: var(--space-2);
        align-items: center;
      }
    `,
  ];

  @property() conversation = '';
  @property({ attribute: false }) notes: readonly Note[] = [];

  /** True where they may only be read. */
  @property({ type: Boolean }) closed = false;

  @state() private text = '';
  @state() private phase: 'idle' | 'adding' | 'failed' = 'idle';
  @query('textarea') private field!: HTMLTextAreaElement | null;

  override focus(): void {
    this.field?.focus();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('conversation')) {
      this.text = draft('note', this.conversation).read();
      this.phase = 'idle';
    }
  }

  protected override render(): TemplateResult {
    return html`<section aria-labelledby="title">
      <div>
        <h2 id="title">${icon('note')}${t('notes.title')}</h2>
        <p class="small soft" id="hint">${t('notes.hint')}</p>
      </div>
      ${this.notes.length === 0
        ? html`<p class="small soft">${t('notes.empty')}</p>`
        : html`<ul>
            ${this.notes.map(
              (note) => html`<li>${note.text}<time datetime=${note.at}>${moment(note.at, serverClock.now())}</time></li>`,
            )}
          </ul>`}
      ${this.closed ? nothing : this.form()}
    </section>`;
  }

  private form(): TemplateResult {
    return html`<form @submit=${this.submit}>
        <label class="visually-hidden" for="note">${t('notes.label')}</label>
        <textarea
          id="note"
          class="field"
          rows="3"
          maxlength="4000"
          aria-describedby="hint"
          placeholder=${t('notes.placeholder')}
          .value=${this.text}
          @input=${this.typed}
        ></textarea>
        ${this.phase === 'failed' ? html`<p class="notice danger" role="alert">${t('notes.failed')}</p>` : nothing}
        <button class="button" ?disabled=${this.phase === 'adding' || this.text.trim() === ''}>
          ${t(this.phase === 'adding' ? 'notes.adding' : 'notes.add')}
        </button>
      </form>`;
  }

  private typed(event: Event): void {
    this.text = (event.target as HTMLTextAreaElement).value;
    draft('note', this.conversation).write(this.text);
  }

  private async submit(event: Event): Promise<void> {
    event.preventDefault();
    const { conversation, text } = this;
    if (text.trim() === '' || this.phase === 'adding') {
      return;
    }
    this.phase = 'adding';
    const answer = await addNote(conversation, text.trim());
    if (answer.ok) {
      draft('note', conversation).write('');
      this.tell('case-changed', conversation);
    }
    if (this.conversation === conversation) {
      this.phase = answer.ok ? 'idle' : 'failed';
      this.text = answer.ok ? '' : this.text;
    }
  }
}
