import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { approveFact, endCrisis, endIncident, raiseCrisis } from '../../shared/api/calls.ts';
import { type Result, slugOf } from '../../shared/api/http.ts';
import type { Incident } from '../../shared/api/shapes.ts';
import type { Key } from '../../shared/i18n/es.ts';
import { moment, number, t, word } from '../../shared/i18n/i18n.ts';
import { serverClock } from '../../shared/realtime/server-clock.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { base } from '../../shared/ui/styles.ts';
import { LEVELS, notTaken, SWITCHES } from './incidents.model.ts';

/** One incident: whom it hits, what may be told, and what a supervisor does about it. */
@customElement('plaza-incident-card')
export class IncidentCard extends PlazaElement {
  static override styles = [
    base,
    css`
      article {
        display: grid;
        gap: var(--space-3);
        padding: var(--space-4);
        border: 1px solid var(--line);
        border-radius: var(--round-large);
        background: var(--surface);
      }
      header,
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2) var(--space-3);
        align-items: center;
      }
      .acts {
        justify-content: flex-end;
      }
      dl {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2) var(--space-5);
        margin: 0;
      }
      dl div {
        display: flex;
        flex-direction: column-reverse;
      }
      dt {
        color: var(--ink-soft);
        font-size: var(--text-small);
      }
      dd {
        margin: 0;
        font-size: var(--text-large);
        font-variant-numeric: tabular-nums;
      }
      ol {
        display: grid;
        gap: var(--space-2);
        margin: 0;
        padding-inline-start: var(--space-5);
      }
      li {
        overflow-wrap: anywhere;
      }
      form,
      fieldset {
        display: grid;
        gap: var(--space-2);
        border: 0;
        padding: 0;
        margin: 0;
      }
      .tick {
        display: flex;
        gap: var(--space-2);
        align-items: center;
      }
    `,
  ];

  @property({ attribute: false }) incident!: Incident;
  @property({ type: Boolean }) mayChange = false;
  @state() private asking: 'nothing' | 'fact' | 'end' | 'crisis' = 'nothing';
  @state() private text = '';
  @state() private level = 1;
  @state() private team = '';
  @state() private switches: readonly string[] = [];
  @state() private busy = false;
  @state() private failed: Key | null = null;

  protected override render(): TemplateResult {
    const { incident } = this;
    return html`<article aria-labelledby="title">
      <header>
        <h3 id="title">${incident.title}</h3>
        ${incident.crisis === null
          ? nothing
          : html`<span class="chip danger">${t('incidents.crisis.level', { level: incident.crisis.level })}</span>`}
        <span class="chip">${incident.brand}</span>
        ${incident.product === null ? nothing : html`<span class="chip">${incident.product}</span>`}
      </header>
      <p class="small soft">${this.when()} · ${[...incident.places, ...incident.words].join(', ')}</p>
      ${this.figures()} ${this.crisis()} ${this.facts()}
      ${this.failed === null ? nothing : html`<p class="notice danger" role="alert">${t(this.failed)}</p>`}
      ${this.mayChange ? this.acts() : nothing}
    </article>`;
  }

  private when(): string {
    const { startedAt, expectedEnd, endedAt } = this.incident;
    const since = t('incidents.since', { when: moment(startedAt, serverClock.now()) });
    if (endedAt !== null) {
      return `${since} · ${t('incidents.ended', { when: moment(endedAt, serverClock.now()) })}`;
    }
    return expectedEnd === null ? since : `${since} · ${t('incidents.expected', { when: moment(expectedEnd, serverClock.now()) })}`;
  }

  private figures(): TemplateResult {
    const { extent } = this.incident;
    return html`<dl>
      ${(['people', 'conversations', 'open', 'untold'] as const).map(
        (each) => html`<div><dt>${t(`incidents.extent.${each}`)}</dt><dd>${number(extent[each])}</dd></div>`,
      )}
    </dl>`;
  }

  private crisis(): TemplateResult | typeof nothing {
    const { crisis } = this.incident;
    return crisis === null
      ? nothing
      : html`<p class="small">
          ${t('incidents.crisis.team', { team: crisis.team, when: moment(crisis.since, serverClock.now()) })}
          ${crisis.switches.map((each) => html`<span class="chip">${word('incidents.switch', each)}</span> `)}
        </p>`;
  }

  private facts(): TemplateResult {
    const { facts } = this.incident;
    return facts.length === 0
      ? html`<p class="soft">${t('incidents.facts.none')}</p>`
      : html`<div>
          <h4>${t('incidents.facts')}</h4>
          <ol>
            ${facts.map((fact) => html`<li>${fact.text} <span class="small soft">${moment(fact.at, serverClock.now())}</span></li>`)}
          </ol>
        </div>`;
  }

  private acts(): TemplateResult {
    switch (this.asking) {
      case 'nothing':
        return html`<div class="acts">
          <button class="button plain tight" @click=${() => this.tell<null>('incident-wanted', null)}>${t('incidents.change')}</button>
          <button class="button tight" @click=${this.askCrisis}>
            ${t(this.incident.crisis === null ? 'incidents.raise' : 'incidents.crisis.change')}
          </button>
          ${this.incident.crisis === null
            ? nothing
            : html`<button class="button tight" ?disabled=${this.busy} @click=${() => void this.take(endCrisis(this.incident.id))}>
                ${t('incidents.calm')}
              </button>`}
          <button class="button tight" @click=${() => this.ask('end')}>${t('incidents.end')}</button>
          <button class="button main tight" @click=${() => this.ask('fact')}>${t('incidents.fact')}</button>
        </div>`;
      case 'fact':
        return this.words('incidents.fact.what', 'incidents.fact.yes', () => approveFact(this.incident.id, this.text.trim()));
      case 'end':
        return this.words('incidents.end.what', 'incidents.end.yes', () => endIncident(this.incident.id, this.text.trim()));
      case 'crisis':
        return this.crisisForm();
    }
  }

  private words(what: Key, yes: Key, act: () => Promise<Result<Incident>>): TemplateResult {
    return html`<form @submit=${(event: Event) => this.submit(event, this.text.trim() !== '', act)}>
      <label for="text">${t(what)}</label>
      <textarea
        class="field"
        id="text"
        rows="3"
        maxlength="1000"
        .value=${this.text}
        ?disabled=${this.busy}
        @input=${(event: Event) => (this.text = (event.target as HTMLTextAreaElement).value)}
      ></textarea>
      ${this.decision(yes, this.text.trim() !== '')}
    </form>`;
  }

  private crisisForm(): TemplateResult {
    const complete = this.team.trim() !== '';
    return html`<form
      @submit=${(event: Event) =>
        this.submit(event, complete, () =>
          raiseCrisis(this.incident.id, { level: this.level, team: this.team.trim(), switches: this.switches }),
        )}
    >
      <label>
        ${t('incidents.crisis.how')}
        <select class="field" ?disabled=${this.busy} @change=${(event: Event) => (this.level = Number((event.target as HTMLSelectElement).value))}>
          ${LEVELS.map((level) => html`<option value=${level} ?selected=${level === this.level}>${t(`incidents.level.${level}`)}</option>`)}
        </select>
      </label>
      <label>
        ${t('incidents.crisis.who')}
        <input
          class="field"
          maxlength="100"
          autocomplete="off"
          .value=${this.team}
          ?disabled=${this.busy}
          @input=${(event: Event) => (this.team = (event.target as HTMLInputElement).value)}
        />
      </label>
      <fieldset ?disabled=${this.busy}>
        <legend>${t('incidents.switches')}</legend>
        ${SWITCHES.map(
          (each) =>
            html`<label class="tick">
              <input type="checkbox" .checked=${this.switches.includes(each)} @change=${() => this.flip(each)} />
              ${t(`incidents.switch.${each}`)}
            </label>`,
        )}
      </fieldset>
      ${this.decision('incidents.raise.yes', complete)}
    </form>`;
  }

  private decision(yes: Key, complete: boolean): TemplateResult {
    return html`<div class="acts">
      <button type="button" class="button" ?disabled=${this.busy} @click=${() => this.ask('nothing')}>${t('incidents.no')}</button>
      <button class="button main" ?disabled=${this.busy || !complete}>${t(yes)}</button>
    </div>`;
  }

  private flip(each: string): void {
    this.switches = this.switches.includes(each) ? this.switches.filter((one) => one !== each) : [...this.switches, each];
  }

  private ask(what: 'nothing' | 'fact' | 'end' | 'crisis'): void {
    this.asking = what;
    this.text = '';
    this.failed = null;
  }

  private readonly askCrisis = (): void => {
    const { crisis } = this.incident;
    this.ask('crisis');
    this.level = crisis?.level ?? 1;
    this.team = crisis?.team ?? '';
    this.switches = crisis?.switches ?? [];
  };

  private submit(event: Event, complete: boolean, act: () => Promise<Result<Incident>>): void {
    event.preventDefault();
    if (complete && !this.busy) {
      void this.take(act());
    }
  }

  private async take(asked: Promise<Result<Incident>>): Promise<void> {
    this.busy = true;
    const answer = await asked;
    this.busy = false;
    if (answer.ok) {
      this.ask('nothing');
    } else {
      this.failed = notTaken(answer.problem, slugOf(answer.problem));
    }
    this.tell<null>('incident-settled', null);
  }
}
