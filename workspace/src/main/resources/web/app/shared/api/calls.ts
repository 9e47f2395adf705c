import { call, type Result } from './http.ts';
import type {
  Acceptance,
  Account,
  AccountWithHealth,
  Agent,
  AttachmentFile,
  AttachmentTicket,
  Brand,
  BusinessCalendar,
  CalendarRequest,
  Capabilities,
  CaseClocks,
  CaseReasons,
  Commitment,
  Contact,
  ContactPermission,
  ContactWishes,
  Conversation,
  ConversationDetail,
  Customer,
  Deflection,
  Disclosure,
  DraftChecked,
  DraftToCheck,
  Explanation,
  ImportReport,
  Incident,
  IncidentOfConversation,
  IncidentRequest,
  Matches,
  Moderation,
  Moderations,
  NewCommitment,
  NewContactWishes,
  NewDeflection,
  NewModeration,
  NewProfile,
  NewReasons,
  NewReply,
  Note,
  Offer,
  Page,
  Patience,
  Policy,
  PolicyRequest,
  Presence,
  Profile,
  QueuePage,
  ReasonTree,
  ReasonTreeRequest,
  ServiceLevelReport,
  Session,
  Site,
  Work,
} from './shapes.ts';

const AGENT = '/svc/agent/api/v1';
const CONVERSATION = '/svc/conversation/api/v1';
const INGESTION = '/svc/ingestion/api/v1';
const REPORTING = '/svc/reporting/api/v1';

function query(parameters: Record<string, string | null | undefined>): string {
  const given = Object.entries(parameters).filter((entry): entry is [string, string] => !!entry[1]);
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}

export const session = (): Promise<Result<Session>> => call('/api/session');

export const presence = (signal?: AbortSignal): Promise<Result<Presence>> =>
  call(`${AGENT}/agents/me/presence`, { signal });

export const setPresence = (state: string, reason: string | null): Promise<Result<Presence>> =>
  call(`${AGENT}/agents/me/presence`, { method: 'PUT', body: reason ? { state, reason } : { state } });

export const offers = (signal?: AbortSignal): Promise<Result<Page<Offer>>> => call(`${AGENT}/offers`, { signal });

export const acceptOffer = (id: string): Promise<Result<Acceptance>> =>
  call(`${AGENT}/offers/${id}/acceptance`, { method: 'POST', body: {} });

export const declineOffer = (id: string): Promise<Result<void>> =>
  call(`${AGENT}/offers/${id}/refusal`, { method: 'POST', body: {} });

export const work = (signal?: AbortSignal): Promise<Result<Page<Work>>> => call(`${AGENT}/work/mine`, { signal });

export const myConversations = (signal?: AbortSignal): Promise<Result<Page<Conversation>>> =>
  call(`${CONVERSATION}/conversations?owner=me&state=open&limit=200`, { signal });

/** Conversations by what was said in them and by what they are, the newest first. */
export const searchConversations = (
  wanted: Record<string, string>,
  cursor: string | null,
  signal?: AbortSignal,
): Promise<Result<Page<Conversation>>> =>
  call(`${CONVERSATION}/conversations${query({ ...wanted, cursor })}`, { signal });

export const conversation = (id: string, signal?: AbortSignal): Promise<Result<ConversationDetail>> =>
  call(`${CONVERSATION}/conversations/${id}`, { signal });

export const attachmentTicket = (id: string, message: string, number: number): Promise<Result<AttachmentTicket>> =>
  call(`${CONVERSATION}/conversations/${id}/messages/${message}/attachments/${number}`);

export const attachmentFile = ({ fileId, ticket }: AttachmentTicket): Promise<Result<AttachmentFile>> =>
  call(`${INGESTION}/attachments/${fileId}/state${query({ ticket })}`);

export const replyFileTicket = (id: string, reply: string, number: number): Promise<Result<AttachmentTicket>> =>
  call(`${CONVERSATION}/conversations/${id}/replies/${reply}/attachments/${number}`);

/** Lets the owner of a conversation put a file at Plaza for an answer. */
export const uploadTicket = (id: string): Promise<Result<AttachmentTicket>> =>
  call(`${CONVERSATION}/conversations/${id}/attachments`, { method: 'POST' });

/** Where that file is put. */
export const uploadPath = ({ fileId, ticket }: AttachmentTicket, name: string): string =>
  `${INGESTION}/attachments/${fileId}${query({ ticket, name: name.slice(-255) })}`;

/** Where the bytes of an attachment are, for an image or a link. */
export const attachmentPath = ({ fileId, ticket }: AttachmentTicket): string =>
  `${INGESTION}/attachments/${fileId}${query({ ticket })}`;

export const sendReply = (
  id: string,
  reply: NewReply,
  idempotencyKey: string,
): Promise<Result<{ id: string; state: string }>> =>
  call(`${CONVERSATION}/conversations/${id}/replies`, { method: 'POST', body: reply, idempotencyKey });

/** What there is to be said of a draft; nothing is kept or sent. */
export const checkDraft = (draft: DraftToCheck): Promise<Result<DraftChecked>> =>
  call(`${CONVERSATION}/etiquette/check`, { method: 'POST', body: draft });

/** What can be done with that message. */
export const capabilities = (id: string, message: string, signal?: AbortSignal): Promise<Result<Capabilities>> =>
  call(`${CONVERSATION}/conversations/${id}/capabilities${query({ message })}`, { signal });

export const moderations = (id: string, signal?: AbortSignal): Promise<Result<Moderations>> =>
  call(`${CONVERSATION}/conversations/${id}/moderation`, { signal });

export const moderate = (
  id: string,
  message: string,
  wanted: NewModeration,
  idempotencyKey: string,
): Promise<Result<Moderation>> =>
  call(`${CONVERSATION}/conversations/${id}/messages/${message}/moderation`, {
    method: 'POST',
    body: wanted,
    idempotencyKey,
  });

/** A customer with the conversations that this person may know of, newest activity first. */
export const customer = (id: string, signal?: AbortSignal): Promise<Result<Customer>> =>
  call(`${CONVERSATION}/customers/${id}`, { signal });

/** What is known of a customer. */
export const profile = (customer: string, signal?: AbortSignal): Promise<Result<Profile>> =>
  call(`${CONVERSATION}/customers/${customer}/profile`, { signal });

/** Writes down what is known of a customer, as it was seen. */
export const keepProfile = ({ customerId, version }: Profile, wanted: NewProfile): Promise<Result<Profile>> =>
  call(`${CONVERSATION}/customers/${customerId}/profile`, { method: 'PUT', body: wanted, seen: version });

/** Who may be the same person as a customer, and who became part of them. */
export const matches = (customer: string, signal?: AbortSignal): Promise<Result<Matches>> =>
  call(`${CONVERSATION}/customers/${customer}/matches`, { signal });

/** Says of another customer that they are the same person, that they are not after all, or that they only look alike. */
export const sayOfMatch = (
  customer: string,
  what: 'merge' | 'unmerge' | 'dismissals',
  customerId: string,
): Promise<Result<Matches>> =>
  call(`${CONVERSATION}/customers/${customer}/${what}`, { method: 'POST', body: { customerId } });

/** How a customer wants to be written to where we begin. */
export const contactWishes = (customer: string, signal?: AbortSignal): Promise<Result<ContactWishes>> =>
  call(`${CONVERSATION}/customers/${customer}/contact-wishes`, { signal });

/** Writes down how a customer wants to be written to, as it was seen. */
export const keepContactWishes = (
  customer: string,
  seen: number,
  wanted: NewContactWishes,
): Promise<Result<ContactWishes>> =>
  call(`${CONVERSATION}/customers/${customer}/contact-wishes`, { method: 'PUT', body: wanted, seen });

/** Whether we may begin to speak with a customer about something. */
export const contactPermission = (
  customer: string,
  brand: string,
  occasion: string,
): Promise<Result<ContactPermission>> =>
  call(`${CONVERSATION}/customers/${customer}/contact-permission${query({ brand, occasion })}`);

/** Begins something with a customer: it counts from now on. */
export const beginContact = (customer: string, brand: string, occasion: string): Promise<Result<Contact>> =>
  call(`${CONVERSATION}/customers/${customer}/contacts`, { method: 'POST', body: { brand, occasion } });

/** Takes another conversation of the same customer into this one. */
export const merge = (id: string, conversationId: string, epoch: number): Promise<Result<ConversationDetail>> =>
  call(`${CONVERSATION}/conversations/${id}/merge`, { method: 'POST', body: { conversationId, epoch } });

/** Takes a conversation out again of the one that it became part of. */
export const unmerge = (id: string): Promise<Result<ConversationDetail>> =>
  call(`${CONVERSATION}/conversations/${id}/unmerge`, { method: 'POST' });

/** Closes a conversation; what was solved in private owes the square an end first, unless there is a reason against it. */
export const resolve = (
  id: string,
  epoch: number,
  publicClosingWaived: string | null = null,
  reasons: NewReasons | null = null,
): Promise<Result<ConversationDetail>> =>
  call(`${CONVERSATION}/conversations/${id}/resolution`, {
    method: 'POST',
    body: { epoch, publicClosingWaived, ...(reasons === null ? {} : { reasons }) },
  });

/** What was promised to the customer of a conversation. */
export const commitments = (id: string, signal?: AbortSignal): Promise<Result<Page<Commitment>>> =>
  call(`${CONVERSATION}/conversations/${id}/commitments`, { signal });

export const addCommitment = (id: string, wanted: NewCommitment): Promise<Result<Commitment>> =>
  call(`${CONVERSATION}/conversations/${id}/commitments`, { method: 'POST', body: wanted });

export const keepCommitment = (id: string, commitment: string): Promise<Result<Commitment>> =>
  call(`${CONVERSATION}/conversations/${id}/commitments/${commitment}/kept`, { method: 'POST' });

/** Where the customer of a conversation was sent. */
export const deflections = (id: string, signal?: AbortSignal): Promise<Result<Page<Deflection>>> =>
  call(`${CONVERSATION}/conversations/${id}/deflections`, { signal });

export const addDeflection = (id: string, wanted: NewDeflection): Promise<Result<Deflection>> =>
  call(`${CONVERSATION}/conversations/${id}/deflections`, { method: 'POST', body: wanted });

/** What a conversation may be closed with, and what it was closed with. */
export const caseReasons = (id: string, signal?: AbortSignal): Promise<Result<CaseReasons>> =>
  call(`${CONVERSATION}/conversations/${id}/reasons`, { signal });

const patienceOf = (brand: string): string => `${CONVERSATION}/brands/${encodeURIComponent(brand)}/patience`;

/** How long the brand waits for customers who do not answer. */
export const patience = (brand: string, signal?: AbortSignal): Promise<Result<Patience>> =>
  call(patienceOf(brand), { signal });

/** Changes it; null waits for ever. */
export const changePatience = (brand: string, hours: number | null): Promise<Result<Patience>> =>
  call(patienceOf(brand), { method: 'PUT', body: { hours } });

const reasonsOf = (brand: string): string => `${CONVERSATION}/brands/${encodeURIComponent(brand)}/reasons`;

/** What the brand asks when a conversation is closed. */
export const reasonTree = (brand: string, signal?: AbortSignal): Promise<Result<ReasonTree>> =>
  call(reasonsOf(brand), { signal });

/** Gives the brand another tree, on the version that was seen. */
export const keepReasonTree = (brand: string, tree: ReasonTreeRequest, seen: number): Promise<Result<ReasonTree>> =>
  call(reasonsOf(brand), { method: 'PUT', body: tree, seen });

export const addNote = (id: string, text: string): Promise<Result<Note>> =>
  call(`${CONVERSATION}/conversations/${id}/notes`, { method: 'POST', body: { text } });

export const queue = (site: string, channel: string, signal?: AbortSignal): Promise<Result<QueuePage>> =>
  call(`${AGENT}/queue${query({ site, channel, limit: '200' })}`, { signal });

export const explanation = (id: string, signal?: AbortSignal): Promise<Result<Explanation>> =>
  call(`${AGENT}/work/${id}/explanation`, { signal });

export const agents = (signal?: AbortSignal): Promise<Result<Page<Agent>>> => call(`${AGENT}/agents`, { signal });

export const accounts = (signal?: AbortSignal): Promise<Result<Page<Account & AccountWithHealth>>> =>
  call(`${INGESTION}/accounts?limit=200`, { signal });

/** Moves an account over by a step, or back; the version is that of the account as it was seen. */
export const changeMode = (id: string, mode: string, version: number): Promise<Result<Account>> =>
  call(`${INGESTION}/accounts/${id}/mode`, { method: 'PUT', body: { mode, version } });

export const sites = (): Promise<Result<Page<Site>>> => call(`${AGENT}/sites`);

/** Where the day's service level is; the same address with `format=csv` is a file. */
export const serviceLevelPath = (from: string, to: string, format: 'json' | 'csv'): string =>
  `${REPORTING}/reports/service-level${query({ from, to, groupBy: 'site,channel', format })}`;

export const serviceLevel = (
  from: string,
  to: string,
  signal?: AbortSignal,
): Promise<Result<ServiceLevelReport>> => call(serviceLevelPath(from, to, 'json'), { signal });

export const brands = (signal?: AbortSignal): Promise<Result<Page<Brand>>> => call(`${INGESTION}/brands`, { signal });

/** Nothing of the brand leaves from now on; asking again does no harm. */
export const silenceBrand = (brand: string, reason: string): Promise<Result<Brand>> =>
  call(`${INGESTION}/brands/${encodeURIComponent(brand)}/silence`, { method: 'PUT', body: { reason } });

export const liftSilence = (brand: string): Promise<Result<Brand>> =>
  call(`${INGESTION}/brands/${encodeURIComponent(brand)}/silence`, { method: 'DELETE' });

/** Each case is written by itself: a large file takes its time. */
const IMPORT_WITHIN = 20 * 60_000;

/** Brings cases over from a file, or only tries it. */
export const bringCases = (source: string, dryRun: boolean, type: string, bytes: Blob): Promise<Result<ImportReport>> =>
  call(`${CONVERSATION}/imports${query({ source, dryRun: String(dryRun) })}`, {
    method: 'POST',
    file: { type, bytes },
    within: IMPORT_WITHIN,
  });

/** The clocks of a conversation, and which policy they follow. */
export const clocks = (id: string, signal?: AbortSignal): Promise<Result<CaseClocks>> =>
  call(`${CONVERSATION}/conversations/${id}/clocks`, { signal });

export const policies = (signal?: AbortSignal): Promise<Result<Page<Policy>>> =>
  call(`${CONVERSATION}/sla-policies`, { signal });

/** Adds a policy, or changes one as it was seen. */
export const keepPolicy = (policy: Policy | null, wanted: PolicyRequest): Promise<Result<Policy>> =>
  call(`${CONVERSATION}/sla-policies${policy === null ? '' : `/${policy.id}`}`, {
    method: policy === null ? 'POST' : 'PUT',
    body: wanted,
    seen: policy?.version,
  });

export const calendars = (signal?: AbortSignal): Promise<Result<Page<BusinessCalendar>>> =>
  call(`${CONVERSATION}/calendars`, { signal });

/** Adds a calendar, or changes one as it was seen. */
export const keepCalendar = (
  calendar: BusinessCalendar | null,
  wanted: CalendarRequest,
): Promise<Result<BusinessCalendar>> =>
  call(`${CONVERSATION}/calendars${calendar === null ? '' : `/${calendar.id}`}`, {
    method: calendar === null ? 'POST' : 'PUT',
    body: wanted,
    seen: calendar?.version,
  });

/** Closes a calendar on the whole days of an iCalendar file. */
export const importHolidays = (id: string, version: number, bytes: Blob): Promise<Result<BusinessCalendar>> =>
  call(`${CONVERSATION}/calendars/${id}/holidays`, {
    method: 'POST',
    file: { type: 'text/calendar', bytes },
    seen: version,
  });
const INCIDENTS = `${CONVERSATION}/incidents`;

export const incidents = (over: boolean, signal?: AbortSignal): Promise<Result<Page<Incident>>> =>
  call(`${INCIDENTS}?over=${over}`, { signal });

export const declareIncident = (body: IncidentRequest): Promise<Result<Incident>> => call(INCIDENTS, { method: 'POST', body });

export const changeIncident = (id: string, version: number, body: IncidentRequest): Promise<Result<Incident>> =>
  call(`${INCIDENTS}/${id}`, { method: 'PUT', body, seen: version });

/** Nothing is sent by that: each owner is asked to tell their customers. */
export const approveFact = (id: string, text: string): Promise<Result<Incident>> =>
  call(`${INCIDENTS}/${id}/facts`, { method: 'POST', body: { text } });

export const endIncident = (id: string, text: string): Promise<Result<Incident>> =>
  call(`${INCIDENTS}/${id}/end`, { method: 'POST', body: { text } });

export const raiseCrisis = (
  id: string,
  body: { readonly level: number; readonly team: string; readonly switches: readonly string[] },
): Promise<Result<Incident>> => call(`${INCIDENTS}/${id}/crisis`, { method: 'PUT', body });

export const endCrisis = (id: string): Promise<Result<Incident>> => call(`${INCIDENTS}/${id}/crisis`, { method: 'DELETE' });

/** The person's own open conversations whose customers are still to be told the newest. */
export const untold = (signal?: AbortSignal): Promise<Result<Page<string>>> => call(`${INCIDENTS}/untold`, { signal });

export const incidentsOf = (id: string, signal?: AbortSignal): Promise<Result<Page<IncidentOfConversation>>> =>
  call(`${CONVERSATION}/conversations/${id}/incidents`, { signal });

export const sayWhetherItBelongs = (id: string, incident: string, belongs: boolean): Promise<Result<void>> =>
  call(`${CONVERSATION}/conversations/${id}/incidents/${incident}`, { method: 'PUT', body: { belongs } });

const disclosuresOf = (brand: string): string => `${CONVERSATION}/brands/${encodeURIComponent(brand)}/disclosures`;

/** What of the brand's own may stand in public. */
export const disclosures = (brand: string, signal?: AbortSignal): Promise<Result<Page<Disclosure>>> =>
  call(disclosuresOf(brand), { signal });

export const addDisclosure = (brand: string, kind: string, value: string): Promise<Result<Disclosure>> =>
  call(disclosuresOf(brand), { method: 'POST', body: { kind, value } });

export const withdrawDisclosure = (brand: string, id: string): Promise<Result<void>> =>
  call(`${disclosuresOf(brand)}/${id}`, { method: 'DELETE' });
