/**
 * What the services answer, as far as the page reads it. Words that may grow (channel, turn, state, reason) are open
 * text: an unknown one is shown as such and breaks nothing.
 */

export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

export interface Session {
  readonly name: string;
  readonly subject: string;
  readonly roles: readonly string[];
  readonly sites: readonly string[];
  readonly expiresAt: string;
  readonly now: string;
}

export interface Presence {
  readonly agentId: string;
  readonly name: string;
  readonly publicName: string;
  readonly site: string;
  readonly team: string;
  readonly state: string;
  readonly reason?: string | null;
  readonly since: string;
  readonly usedUnits: number;
  readonly capacity: number;
}

export interface Offer {
  readonly id: string;
  readonly conversationId: string;
  readonly turnId: string;
  readonly channel: string;
  readonly brand: string;
  readonly site: string;
  readonly visibility?: string | null;
  readonly queuedAt: string;
  readonly deadline: string;
  readonly expiresAt: string;
  readonly language?: string | null;
}

export interface Acceptance {
  readonly conversationId: string;
  readonly epoch: number;
}

export interface Work {
  readonly conversationId: string;
  readonly epoch: number;
  readonly channel: string;
  readonly brand: string;
  readonly site: string;
  readonly since: string;
  readonly deadline: string | null;
  readonly units: number;
}

export interface LastMessage {
  readonly text: string | null;
  readonly at: string;
  readonly direction: string;
}

export interface Conversation {
  readonly id: string;
  readonly version: number;
  readonly customer: { readonly id: string; readonly name: string | null };
  readonly channel: string;
  readonly accountId: string;
  readonly accountName: string | null;
  readonly brand: string;
  readonly turn: string;
  readonly owner: string | null;
  readonly epoch: number;
  readonly site: string;
  readonly openedAt: string;
  readonly lastActivityAt: string;
  readonly deadline: string | null;
  readonly visibility: string | null;
  readonly lastMessage: LastMessage;
  readonly messageCount: number;
  /** How much of the account's work goes through here: listen, assist, answer, only. */
  readonly accountMode?: string;
  /** True where our account wrote in it, not through here, though it should have. */
  readonly publishedOutside?: boolean;
  /** Kinds of personal data that customers show in it in public. */
  readonly personalData?: readonly string[];
  /** The conversation that this one became part of. */
  readonly mergedInto?: string | null;
  /** Where a text was looked for, the newest message that says it. */
  readonly found?: { readonly messageId: string; readonly at: string; readonly text: string } | null;
}

/** One conversation of a customer, without what was said in it. */
export interface PastConversation {
  readonly id: string;
  readonly channel: string;
  readonly brand: string;
  readonly site: string;
  readonly turn: string;
  readonly resolution: string | null;
  readonly owner: string | null;
  readonly mergedInto: string | null;
  readonly openedAt: string;
  readonly lastActivityAt: string;
  /** False where it may be read only for the sake of an open conversation of the same customer. */
  readonly inSight: boolean;
}

/** How one network names a customer. */
export interface CustomerIdentity {
  readonly channel: string;
  readonly externalId: string;
}

export interface Customer {
  readonly id: string;
  readonly name: string | null;
  readonly identities: readonly CustomerIdentity[];
  readonly conversations: readonly PastConversation[];
}

/** One thing known of a customer, with where it comes from and whether they agreed to it. */
export interface ProfileField {
  readonly kind: string;
  readonly value: string;
  readonly source: string;
  readonly consent: string;
}

export interface NewProfile {
  readonly fields: readonly ProfileField[];
  readonly tags: readonly string[];
}

export interface Profile extends NewProfile {
  readonly customerId: string;
  readonly version: number;
}

/** A customer who may be the same person; `evidence` says what is the same of both. */
export interface MatchSuggestion {
  readonly customerId: string;
  readonly name: string | null;
  readonly channels: readonly string[];
  readonly evidence: readonly string[];
}

export interface Matches {
  readonly suggestions: readonly MatchSuggestion[];
  readonly merged: readonly { readonly customerId: string; readonly name: string | null }[];
}

export interface NewContactWishes {
  /** `HH:MM`; null where the customer said nothing. */
  readonly quietFrom: string | null;
  readonly quietUntil: string | null;
  /** By occasion the channels that they wish, best first; none where they do not want to hear of it. */
  readonly channels: Readonly<Record<string, readonly string[]>>;
  readonly consents: Readonly<Record<string, string>>;
}

export interface ContactWishes extends NewContactWishes {
  readonly version: number;
}

/** One channel that was looked at; `whyNot` is null where it holds. */
export interface ContactRung {
  readonly channel: string;
  readonly whyNot: string | null;
  readonly onlyTemplates: boolean;
}

export interface ContactPermission {
  readonly allowed: boolean;
  readonly channel: string | null;
  readonly whyNot: string | null;
  readonly notBefore: string | null;
  readonly ladder: readonly ContactRung[];
}

export interface Contact {
  readonly id: string;
  readonly channel: string;
  readonly at: string;
}

export interface Attachment {
  readonly type: string;
  readonly id: string | null;
  readonly url: string | null;
  readonly name?: string | null;
  /** Names the bytes that Plaza keeps; null where it keeps none. */
  readonly fileId?: string | null;
}

/** Opens one attachment for who asked, for some minutes. */
export interface AttachmentTicket {
  readonly fileId: string;
  readonly ticket: string;
  readonly endsAt: string;
}

/** How the bytes of an attachment are: `waiting`, `scanning`, `stored`, `refused`. */
export interface AttachmentFile {
  readonly id: string;
  readonly state: string;
  readonly reason: string | null;
  readonly scan: string | null;
  readonly size: number | null;
  readonly mediaType: string | null;
  readonly name: string | null;
  readonly inline: boolean;
}

export interface Message {
  readonly id: string;
  readonly externalId: string;
  readonly parentId: string | null;
  readonly direction: string;
  readonly visibility: string | null;
  readonly author: { readonly id: string; readonly name: string | null } | null;
  readonly text: string | null;
  readonly attachments: readonly Attachment[];
  readonly createdAt: string;
  readonly receivedAt: string;
  readonly editedAt: string | null;
  readonly removedAt: string | null;
  readonly hidden: boolean;
  /** True where our account wrote it, and not through here. */
  readonly publishedOutside?: boolean;
  /** Kinds of personal data that a customer shows in it in public. */
  readonly personalData?: readonly string[];
}

export interface DraftToCheck {
  readonly conversationId: string;
  readonly visibility: string;
  readonly text: string;
}

export interface DraftChecked {
  readonly findings: readonly DraftFinding[];
}

/** Something to be said of a place in a draft; offset and length in UTF-16 code units, as the page counts. */
export interface DraftFinding {
  readonly rule: string;
  readonly kind: string;
  readonly offset: number;
  readonly length: number;
  /** True where the draft cannot be sent so. */
  readonly blocks: boolean;
}

/** Something of a brand's own that may stand in public. */
export interface IncidentFact {
  readonly id: string;
  readonly text: string;
  readonly at: string;
}

/** 1 watch, 2 acting, 3 all hands. */
export interface Crisis {
  readonly level: number;
  readonly team: string;
  readonly since: string;
  readonly switches: readonly string[];
}

export interface IncidentRequest {
  readonly brand: string;
  readonly title: string;
  readonly places: readonly string[];
  readonly words: readonly string[];
  readonly product: string | null;
  readonly startedAt: string;
  readonly expectedEnd: string | null;
}

/** Something that hits many customers at once. */
export interface Incident extends IncidentRequest {
  readonly id: string;
  readonly version: number;
  readonly facts: readonly IncidentFact[];
  readonly crisis: Crisis | null;
  /** Null while it lasts. */
  readonly endedAt: string | null;
  /** Whom it hits, over all sites. */
  readonly extent: { readonly people: number; readonly conversations: number; readonly open: number; readonly untold: number };
}

/** An incident as it concerns one conversation. */
export interface IncidentOfConversation {
  readonly id: string;
  readonly title: string;
  /** matched, confirmed or suggested. */
  readonly standing: string;
  /** The customer's words by which it is suggested. */
  readonly evidence: readonly string[];
  readonly over: boolean;
  readonly inCrisis: boolean;
  /** What the customer was not told yet. */
  readonly toTell: IncidentFact | null;
}

export interface Disclosure {
  readonly id: string;
  readonly kind: string;
  readonly value: string;
  readonly at: string;
  readonly by: string;
  readonly name: string;
}

export interface Reply {
  readonly id: string;
  readonly state: string;
  readonly text: string;
  readonly agentId: string;
  readonly approvedAt: string;
  readonly publishedAt?: string | null;
  readonly reason?: string | null;
  readonly externalId?: string | null;
  readonly visibility?: string | null;
  readonly attachments?: readonly ReplyFile[];
  /** None where the reply leaves as one. */
  readonly steps?: readonly ReplyStep[];
}

export interface Note {
  readonly id: string;
  readonly text: string;
  readonly agentId?: string;
  readonly at: string;
}

export interface ConversationDetail extends Conversation {
  readonly messages: readonly Message[];
  readonly replies?: readonly Reply[];
  readonly notes?: readonly Note[];
}

/** How long words may be, in the unit in which the network counts: `characters`, `utf-8-bytes`. */
export interface TextLimit {
  readonly most: number;
  readonly unit: string;
}

/** Whether one act is possible, until when, and why not. */
export interface Capability {
  readonly act: string;
  readonly allowed: boolean;
  /** When the network's time for it ends or ended; null where it sets none. */
  readonly until: string | null;
  readonly reason: string | null;
  readonly textLimit: TextLimit | null;
  readonly files?: FilesRule | null;
}

/** Which files may go along with an answer. */
export interface FilesRule {
  /** In one answer; 0: none. */
  readonly most: number;
  /** Why none: `not-taken-there`, `one-message`, `approved-words`. */
  readonly reason: string | null;
  readonly kinds: readonly FileKindRule[];
}

/** Which files of one kind. */
export interface FileKindRule {
  readonly kind: string;
  readonly mediaTypes: readonly string[];
  readonly maxBytes: number;
  /** Characters of words that stand in one message with it; null where words need their own. */
  readonly caption: number | null;
}

/** A file at Plaza that may go along with an answer of who put it there. */
export interface UploadedFile {
  readonly id: string;
  readonly kind: string;
  readonly mediaType: string;
  readonly size: number;
  readonly name: string;
  readonly scan: string;
  readonly receipt: string;
  readonly endsAt: string;
}

/** A file that went along with a reply. */
export interface ReplyFile {
  readonly fileId: string;
  readonly kind: string;
  readonly mediaType: string;
  readonly name: string;
  readonly size: number;
}

/** One of the sends of a reply whose words and files leave one after the other. */
export interface ReplyStep {
  readonly number: number;
  readonly of: number;
  /** Null where it is words alone. */
  readonly fileId: string | null;
  readonly state: string;
  readonly reason: string | null;
  readonly externalId: string | null;
}

/** None where the account has not told its rules. */
export interface Capabilities {
  readonly items: readonly Capability[];
  /** Words that the network has approved, where such can be sent now. */
  readonly templates?: readonly TemplateForm[];
}

/** Approved words; each blank of the text is its name in double braces. */
export interface TemplateForm {
  readonly name: string;
  readonly language: string;
  readonly category: string;
  readonly header: string | null;
  readonly text: string;
  readonly footer: string | null;
  /** The names of the blanks, in the order in which they are filled. */
  readonly parameters: readonly string[];
}

export interface FilledTemplate {
  readonly name: string;
  readonly language: string;
  readonly parameters: readonly string[];
}

/** What one of us decided to do with a message, and what became of it. */
export interface Moderation {
  readonly id: string;
  readonly messageId: string;
  readonly act: string;
  readonly policyReason: string | null;
  readonly agentId: string;
  readonly approvedAt: string;
  readonly state: string;
  readonly stateAt: string;
  readonly reason: string | null;
  readonly heldUntil: string | null;
}

/** In the order of decision. */
export interface Moderations {
  readonly items: readonly Moderation[];
}

export interface NewModeration {
  readonly act: string;
  /** Of the policy; null where the act needs none. */
  readonly reason: string | null;
  readonly epoch: number;
}

export interface NewReply {
  readonly inReplyTo: string;
  readonly visibility: string;
  readonly text: string;
  readonly attachments: readonly string[];
  /** Null where it is free text. */
  readonly template: FilledTemplate | null;
  readonly epoch: number;
}

export interface QueueItem {
  readonly conversationId: string;
  readonly turnId: string;
  readonly channel: string;
  readonly brand: string;
  readonly site: string;
  readonly language?: string | null;
  readonly queuedAt: string;
  readonly deadline: string;
  readonly state: string;
  readonly offeredTo?: string | null;
  readonly owner?: string | null;
  readonly waitingBecause?: string | null;
}

export interface QueuePage extends Page<QueueItem> {
  readonly counts: {
    readonly waiting: number;
    readonly offered: number;
    readonly assigned: number;
    readonly oldestQueuedAt: string | null;
  };
}

export interface Explanation {
  readonly decidedAt: string;
  readonly conversationId: string;
  readonly chosen?: string | null;
  readonly reason?: string | null;
  readonly filters: readonly { readonly name: string; readonly removed: number }[];
  readonly candidates: readonly {
    readonly agentId: string;
    /** chosen, eligible, or the rule that spoke against them. */
    readonly verdict: string;
    readonly freeUnits?: number;
    readonly idleSeconds?: number;
  }[];
}

/** One presence of ours on a network. */
export interface Account {
  readonly id: string;
  readonly channel: string;
  readonly accountId: string;
  readonly name: string;
  readonly brand: string;
  readonly site: string;
  readonly state: string;
  readonly mode: string;
  readonly version: number;
  readonly changedAt: string;
}

export interface Site {
  /** Its slug. */
  readonly site: string;
  readonly name: string;
}

export interface Agent {
  readonly agentId: string;
  readonly name: string;
}

/** One of our accounts on a network, and how it is. */
export type AccountWithHealth = Pick<Account, 'id' | 'channel' | 'name'> & { readonly health: AccountHealth };

export interface AccountHealth {
  readonly state: string;
  /** The worst first. */
  readonly reasons: readonly HealthReason[];
  readonly heardAt: string | null;
}

export interface HealthReason {
  readonly reason: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly details: readonly string[];
}

/** A brand and whether it speaks. */
export interface Brand {
  /** Its slug. */
  readonly brand: string;
  readonly sites: readonly string[];
  /** Null while it speaks. */
  readonly silence: Silence | null;
  /** What has not left. */
  readonly waiting: number;
  /** What is at the networks' door at this moment. */
  readonly leaving: number;
}

export interface Silence {
  readonly since: string;
  readonly by: string;
  readonly name: string;
  readonly reason: string;
}

export interface ServiceLevelRow {
  /** Null in the line that sums all up. */
  readonly site: string | null;
  readonly channel: string | null;
  readonly offered: number;
  readonly answered: number;
  readonly withinTarget: number;
  /** 0 to 1; null where nothing was offered. */
  readonly serviceLevel: number | null;
  readonly averageSecondsToFirstAnswer: number | null;
}

export interface ServiceLevelReport {
  readonly items: readonly ServiceLevelRow[];
  readonly total: ServiceLevelRow;
}

/** What came of a file of cases, or would come of it. */
export interface ImportReport {
  readonly dryRun: boolean;
  readonly waitingCases: number;
  readonly closedCases: number;
  readonly knownCases: number;
  readonly newMessages: number;
  readonly knownMessages: number;
  readonly rejected: number;
  /** The first 500. */
  readonly problems: readonly { readonly line: number; readonly reason: string; readonly detail: string }[];
}

/** A clock of a conversation; `standing` is running, warned, paused or broken, kept or missed once it was stopped. */
export interface SlaClock {
  readonly metric: string;
  readonly standing: string;
  readonly since: string;
  readonly targetSeconds: number;
  readonly warnAt: string | null;
  readonly dueAt: string | null;
  readonly pausedFor: string | null;
  readonly leftSeconds: number | null;
  readonly stoppedAt: string | null;
}

export interface ChosenPolicy {
  readonly id: string;
  readonly name: string;
  readonly because: readonly string[];
}

export interface CaseClocks {
  readonly items: readonly SlaClock[];
  readonly policy: ChosenPolicy | null;
}

export interface PolicyConditions {
  readonly channel: string | null;
  readonly visibility: string | null;
  readonly brand: string | null;
  readonly kind: string | null;
  readonly segment: string | null;
  readonly crisis: boolean;
}

export interface PolicyGoal {
  readonly metric: string;
  readonly targetSeconds: number;
  readonly pauses: readonly string[] | null;
}

export interface PolicyRequest {
  readonly name: string;
  readonly conditions: PolicyConditions;
  readonly goals: readonly PolicyGoal[];
  readonly warnPercent: number;
  readonly calendarId: string | null;
  readonly enabled: boolean;
}

export interface Policy extends PolicyRequest {
  readonly id: string;
  readonly version: number;
  readonly isDefault: boolean;
}

export interface Period {
  readonly from: string;
  readonly to: string;
}

export interface DayHours {
  readonly day: string;
  readonly periods: readonly Period[];
}

export interface SpecialDay {
  readonly date: string;
  readonly name: string | null;
  readonly periods: readonly Period[];
}

export interface CalendarRequest {
  readonly name: string;
  readonly timeZone: string;
  readonly week: readonly DayHours[];
  readonly days: readonly SpecialDay[];
}

export interface BusinessCalendar extends CalendarRequest {
  readonly id: string;
  readonly version: number;
}

/** A place in a tree of reasons; only what has nothing below it is chosen. */
export interface ReasonNode {
  readonly id: string;
  readonly name: string;
  readonly below: readonly ReasonNode[];
}

export interface ReasonTreeRequest {
  readonly product: readonly ReasonNode[];
  readonly cause: readonly ReasonNode[];
  readonly resolution: readonly ReasonNode[];
  readonly area: readonly ReasonNode[];
}

export interface ReasonTree extends ReasonTreeRequest {
  readonly brand: string;
  /** 0 where the brand has none. */
  readonly version: number;
}

/** A leaf of each branch, by its id. */
export interface NewReasons {
  readonly product: string;
  readonly cause: string;
  readonly resolution: string;
  readonly area: string;
}

export interface ChosenReason {
  readonly id: string;
  readonly name: string;
}

export interface CaseReasons {
  readonly tree: ReasonTree | null;
  readonly closedWith: {
    readonly version: number;
    readonly product: ChosenReason;
    readonly cause: ChosenReason;
    readonly resolution: ChosenReason;
    readonly area: ChosenReason;
  } | null;
}

/** A word that was given to a customer. */
export interface Commitment {
  readonly id: string;
  readonly what: string;
  readonly standing: string;
  readonly ownerId: string;
  readonly ownerName: string | null;
  readonly madeAt: string;
  readonly warnAt: string;
  readonly dueAt: string;
  readonly keptAt: string | null;
  readonly keptBy: string | null;
}

export interface NewCommitment {
  readonly what: string;
  readonly dueAt: string;
  readonly epoch: number;
}

/** A customer was sent elsewhere. */
export interface Deflection {
  readonly id: string;
  readonly to: string;
  readonly reason: string;
  readonly agentId: string;
  readonly at: string;
}

export interface NewDeflection {
  readonly to: string;
  readonly reason: string;
  readonly epoch: number;
}

/** How long a brand waits for customers who do not answer; null waits for ever. */
export interface Patience {
  readonly hours: number | null;
}
