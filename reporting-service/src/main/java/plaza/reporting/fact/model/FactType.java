package plaza.reporting.fact.model;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The facts that are kept, by the type of the event that told them. */
public enum FactType {
    CONVERSATION_OPENED("conversation.conversation-opened.v1"),
    MESSAGE_RECEIVED("conversation.message-received.v1"),
    ANSWER_NEEDED("conversation.answer-needed.v1"),
    DEADLINE_CHANGED("conversation.deadline-changed.v1"),
    ANSWER_NO_LONGER_NEEDED("conversation.answer-no-longer-needed.v1"),
    CONVERSATION_ANSWERED("conversation.conversation-answered.v1"),
    ANSWER_UNDELIVERED("conversation.answer-undelivered.v1"),
    CONVERSATION_RESOLVED("conversation.conversation-resolved.v1"),
    CONVERSATION_REOPENED("conversation.conversation-reopened.v1"),
    CONVERSATION_MERGED("conversation.conversation-merged.v1"),
    CONVERSATION_UNMERGED("conversation.conversation-unmerged.v1"),
    MOVED_TO_PRIVATE("conversation.moved-to-private.v1"),
    CLOSED_IN_PUBLIC("conversation.closed-in-public.v1"),
    PUBLISHED_OUTSIDE("conversation.published-outside.v1"),
    SLA_WARNED("conversation.sla-warned.v1"),
    SLA_BREACHED("conversation.sla-breached.v1"),
    CUSTOMER_DEFLECTED("conversation.customer-deflected.v1"),
    COMMITMENT_MADE("conversation.commitment-made.v1"),
    COMMITMENT_WARNED("conversation.commitment-warned.v1"),
    COMMITMENT_KEPT("conversation.commitment-kept.v1"),
    COMMITMENT_BROKEN("conversation.commitment-broken.v1"),
    CONVERSATION_OFFERED("agent.conversation-offered.v1"),
    OFFER_ACCEPTED("agent.offer-accepted.v1"),
    OFFER_DECLINED("agent.offer-declined.v1"),
    OFFER_TIMED_OUT("agent.offer-timed-out.v1"),
    ASSIGNMENT_RELEASED("agent.assignment-released.v1"),
    AGENT_CHANGED("agent.agent-changed.v1"),
    TEAM_CHANGED("agent.team-changed.v1"),
    SITE_CHANGED("agent.site-changed.v1"),
    PRESENCE_CHANGED("agent.presence-changed.v1"),
    ACCOUNT_CHANGED("ingestion.account-changed.v1");

    private static final Map<String, FactType> BY_LABEL =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(FactType::label, Function.identity()));

    private final String label;

    FactType(String label) {
        this.label = label;
    }

    /** The event type, as it stands on the wire and in the table. */
    public String label() {
        return label;
    }

    /** The type of that name; empty for one that nobody here has heard of. */
    public static Optional<FactType> find(String label) {
        return Optional.ofNullable(BY_LABEL.get(label));
    }
}
