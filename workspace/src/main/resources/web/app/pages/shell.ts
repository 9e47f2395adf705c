import { html, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import '../features/brand-silence/silence-banner.ts';
import { SilenceDesk } from '../features/brand-silence/silence-desk.ts';
import { PresenceDesk } from '../features/presence/presence-desk.ts';
import '../features/accounts/accounts.ts';
import '../features/imports/imports.ts';
import '../features/incidents/incidents.ts';
import '../features/promises/promises.ts';
import '../features/disclosures/disclosures.ts';
import '../features/patience/patience.ts';
import '../features/reasons/reasons.ts';
import type { PresenceSwitch } from '../features/presence/presence-switch.ts';
import '../features/presence/presence-switch.ts';
import { session as loadSession } from '../shared/api/calls.ts';
import { sessionEnded } from '../shared/api/http.ts';
import type { Session } from '../shared/api/shapes.ts';
import { language, t } from '../shared/i18n/i18n.ts';
import { live } from '../shared/realtime/live.ts';
import { serverClock } from '../shared/realtime/server-clock.ts';
import { singleKeys } from '../shared/state/preferences.ts';
import { NOTHING_SOUGHT } from '../shared/state/sought.ts';
import { learnSites } from '../shared/state/sites.ts';
import { Loader } from '../shared/state/loader.ts';
import { addressOf, bringsCases, followAddresses, go, homeOf, oversees, readsConversations, route, seesAccounts } from '../shared/state/route.ts';
import '../shared/ui/dialog.ts';
import type { Watchable } from '../shared/state/store.ts';
import { PlazaElement } from '../shared/ui/element.ts';
import { type Command, commandOf, pressedOf } from '../shared/ui/keyboard.ts';
import { pane, paneStyles } from '../shared/ui/pane.ts';
import { base } from '../shared/ui/styles.ts';
import './connection-banner.ts';
import type { DeskPage } from './desk-page.ts';
import './desk-page.ts';
import './key-help.ts';
import { mark } from './mark.ts';
import './search-page.ts';
import { shellStyles } from './shell-styles.ts';
import './supervision-page.ts';
import './user-menu.ts';

/** The page: who is logged in, where they are, what is wrong, and the place for their work. */
@customElement('plaza-app')
export class Shell extends PlazaElement {
  static override styles = [base, paneStyles, shellStyles];

  @state() private help = false;
  @query('plaza-desk') private desk!: DeskPage | null;
  @query('plaza-presence') private presenceSwitch!: PresenceSwitch | null;

  private readonly session = new Loader<Session>(() => loadSession());
  private readonly presence = new PresenceDesk();
  private readonly silence = new SilenceDesk();
  private readonly stops: (() => void)[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.pressed);
    this.stops.push(language.subscribe(nameLanguage), followAddresses());
    nameLanguage();
    void this.begin();
  }

  override disconnectedCallback(): void {
    document.removeEventListener('keydown', this.pressed);
    this.stops.splice(0).forEach((stop) => stop());
    this.presence.stop();
    this.silence.stop();
    super.disconnectedCallback();
  }

  private async begin(): Promise<void> {
    await this.session.refresh();
    const remote = this.session.remote.value;
    if (remote.state !== 'ready') {
      return;
    }
    serverClock.set(remote.data.now);
    live.start();
    void learnSites();
    if (homeOf(remote.data.roles) !== null) {
      this.silence.start();
    }
    if (remote.data.roles.includes('agent')) {
      this.presence.start();
    }
  }

  /** Who does not say where to is led to where their work is. */
  protected override willUpdate(): void {
    const remote = this.session.remote.value;
    const home = remote.state === 'ready' ? homeOf(remote.data.roles) : null;
    if (route.value.page === 'home' && home !== null) {
      go(home, true);
    }
  }

  protected override watched(): readonly Watchable[] {
    return [this.session.remote, route, sessionEnded];
  }

  protected override render(): TemplateResult {
    return html`${pane(this.session.remote.value, 3, () => void this.begin(), (session) => this.whole(session))} ${this.over()}`;
  }

  private whole(session: Session): TemplateResult {
    return html`<header class="top">
        <button class="skip" @click=${this.skip}>${t('app.skip')}</button>
        <a class="brand" href="/" aria-label=${t('app.title')}>${mark}<span>${t('app.title')}</span></a>
        ${this.navigation(session)}
        <div class="mine">
          ${session.roles.includes('agent')
            ? html`<plaza-presence .desk=${this.presence}></plaza-presence>`
            : nothing}
          <plaza-user-menu .name=${session.name} @keys-wanted=${() => (this.help = true)}></plaza-user-menu>
        </div>
      </header>
      <plaza-connection></plaza-connection>
      <plaza-silence-banner .desk=${this.silence}></plaza-silence-banner>
      <main id="main" tabindex="-1" @presence-wanted=${() => void this.presence.choose({ state: 'available', reason: null })}>
        ${this.page(session)}
      </main>
      <plaza-key-help .open=${this.help} @keys-closed=${() => (this.help = false)}></plaza-key-help>`;
  }

  private navigation({ roles }: Session): TemplateResult | typeof nothing {
    const ways = [
      ...(roles.includes('agent') ? [{ to: { page: 'inbox', conversation: null }, name: 'nav.inbox' } as const] : []),
      ...(oversees(roles)
        ? [{ to: { page: 'supervision', conversation: null, site: '', channel: '' }, name: 'nav.supervision' } as const]
        : []),
      ...(readsConversations(roles)
        ? [{ to: { page: 'search', conversation: null, sought: NOTHING_SOUGHT }, name: 'nav.search' } as const]
        : []),
      ...(readsConversations(roles) ? [{ to: { page: 'incidents' }, name: 'nav.incidents' } as const] : []),
      ...(seesAccounts(roles)
        ? [
            { to: { page: 'accounts' }, name: 'nav.accounts' } as const,
            { to: { page: 'promises' }, name: 'nav.promises' } as const,
          ]
        : []),
      ...(bringsCases(roles) ? [{ to: { page: 'imports' }, name: 'nav.imports' } as const] : []),
    ];
    if (ways.length < 2) {
      return nothing;
    }
    const at = route.value.page;
    return html`<nav aria-label=${t('nav.label')}>
      ${ways.map(
        ({ to, name }) =>
          html`<a href=${addressOf(to)} aria-current=${at === to.page ? 'page' : nothing}>${t(name)}</a>`,
      )}
    </nav>`;
  }

  private page(session: Session): TemplateResult {
    const at = route.value;
    switch (at.page) {
      case 'inbox':
        return session.roles.includes('agent')
          ? html`<h1 class="visually-hidden">${t('nav.inbox')}</h1>
              <plaza-desk .session=${session} .presence=${this.presence} .conversation=${at.conversation}></plaza-desk>`
          : this.nothingHere('pane.forbidden');
      case 'supervision':
        return oversees(session.roles)
          ? html`<h1 class="visually-hidden">${t('supervision.title')}</h1>
              <plaza-supervision
                .session=${session}
                .silence=${this.silence}
                .conversation=${at.conversation}
                .filter=${{ site: at.site, channel: at.channel }}
              ></plaza-supervision>`
          : this.nothingHere('pane.forbidden');
      case 'search':
        return readsConversations(session.roles)
          ? html`<h1 class="visually-hidden">${t('nav.search')}</h1>
              <plaza-search .session=${session} .conversation=${at.conversation} .sought=${at.sought}></plaza-search>`
          : this.nothingHere('pane.forbidden');
      case 'accounts':
        return seesAccounts(session.roles)
          ? html`<h1 class="visually-hidden">${t('accounts.title')}</h1>
              <plaza-accounts .mayChange=${session.roles.includes('admin')}>
                ${session.roles.includes('admin') ? html`<plaza-disclosures></plaza-disclosures>` : nothing}
              </plaza-accounts>`
          : this.nothingHere('pane.forbidden');
      case 'imports':
        return bringsCases(session.roles)
          ? html`<h1 class="visually-hidden">${t('imports.title')}</h1>
              <plaza-imports></plaza-imports>`
          : this.nothingHere('pane.forbidden');
      case 'promises':
        return seesAccounts(session.roles)
          ? html`<h1 class="visually-hidden">${t('nav.promises')}</h1>
              <plaza-promises .mayChange=${session.roles.includes('admin')}><plaza-reasons></plaza-reasons><plaza-patience></plaza-patience></plaza-promises>`
          : this.nothingHere('pane.forbidden');
      case 'incidents':
        return readsConversations(session.roles)
          ? html`<h1 class="visually-hidden">${t('nav.incidents')}</h1>
              <plaza-incidents .mayChange=${oversees(session.roles)}></plaza-incidents>`
          : this.nothingHere('pane.forbidden');
      case 'home':
        return this.nothingHere('app.no-place');
      case 'not-found':
        return this.nothingHere('app.not-found');
    }
  }

  private nothingHere(words: 'pane.forbidden' | 'app.no-place' | 'app.not-found'): TemplateResult {
    return html`<div class="pane-state">
      <h1 class="visually-hidden">${t('app.title')}</h1>
      <p>${t(words)}</p>
      ${words === 'app.no-place' ? nothing : html`<a class="button" href="/">${t('app.go-home')}</a>`}
    </div>`;
  }

  /** Loading the page anew leads to the login and back to this very address. */
  private over(): TemplateResult {
    return html`<plaza-dialog .open=${sessionEnded.value} .heading=${t('session.title')} .closable=${false}>
      <p>${t('session.text')}</p>
      <p class="enter"><button class="button main" @click=${() => location.reload()}>${t('session.enter')}</button></p>
    </plaza-dialog>`;
  }

  private skip(): void {
    this.renderRoot.querySelector<HTMLElement>('#main')?.focus();
  }

  private readonly pressed = (event: KeyboardEvent): void => {
    const command = event.defaultPrevented ? null : commandOf(pressedOf(event), singleKeys.value);
    if (command !== null && command !== 'leave') {
      event.preventDefault();
      this.obey(command);
    }
  };

  private obey(command: Command): void {
    if (command === 'help') {
      this.help = true;
    } else if (command === 'presence') {
      void this.presenceSwitch?.show();
    } else {
      this.desk?.command(command);
    }
  }
}

function nameLanguage(): void {
  document.documentElement.lang = language.value;
}
