package plaza.reporting.intake;

import java.util.List;
import plaza.reporting.fact.model.FactType;

/**
 * How an event of one type becomes a fact: where its moment stands, who is its agent, and which further fields are kept.
 * The list of what is kept is an allow-list, so that no name and no text comes into the facts by an event that grows.
 *
 * @param moment the field that holds the moment at which the fact counts
 * @param agent the field that holds the agent, empty where the fact names none
 * @param agentSite the field that holds the agent's site, empty where the fact does not say
 * @param kept names of the fields that go into the payload as they are
 */
record Shape(String moment, String agent, String agentSite, List<String> kept) {

    private static final String NONE = "";

    static Shape of(FactType type) {
        return switch (type) {
            case CONVERSATION_OPENED -> ofCase("openedAt", "visibility", "linkedTo");
            case MESSAGE_RECEIVED -> ofCase("receivedAt", "messageId", "direction", "visibility", "createdAt");
            case ANSWER_NEEDED ->
                ofCase("since", "visibility", "since", "deadline", "clock", "language", "skills", "preferredOwner");
            case DEADLINE_CHANGED -> ofCase("since", "since", "deadline", "clock");
            case ANSWER_NO_LONGER_NEEDED -> ofCase("at", "reason");
            case CONVERSATION_ANSWERED ->
                ofCase("publishedAt", "replyId", "clock", "since", "deadline", "approvedAt", "withinTarget")
                        .by("agentId", NONE);
            case ANSWER_UNDELIVERED -> ofCase("at", "replyId", "reason").by("agentId", NONE);
            case CONVERSATION_RESOLVED ->
                ofCase("at", "reason", "reasons", "zeroDerivation", "transfers", "deflections")
                        .by("resolvedBy", NONE);
            case CONVERSATION_REOPENED -> ofCase("at", "preferredOwner");
            case CONVERSATION_MERGED, CONVERSATION_UNMERGED -> ofCase("at", "other");
            case MOVED_TO_PRIVATE -> ofCase("at");
            case CLOSED_IN_PUBLIC -> ofCase("at", "ending");
            case PUBLISHED_OUTSIDE ->
                ofCase("at", "messageId", "visibility", "mode", "publishedAt").by("owner", NONE);
            case SLA_WARNED, SLA_BREACHED ->
                ofCase("at", "clock", "run", "policyId", "since", "deadline", "targetSeconds", "turn")
                        .by("owner", NONE);
            case CUSTOMER_DEFLECTED -> ofCase("at", "to", "reason").by("agentId", NONE);
            case COMMITMENT_MADE, COMMITMENT_WARNED, COMMITMENT_BROKEN ->
                ofCase("at", "commitmentId", "owner", "madeAt", "dueAt").by("promisedBy", NONE);
            case COMMITMENT_KEPT ->
                ofCase("at", "commitmentId", "owner", "madeAt", "dueAt", "keptBy", "inTime")
                        .by("promisedBy", NONE);
            case CONVERSATION_OFFERED -> ofAssignment("offerId", "epoch", "team", "queuedAt", "expiresAt");
            case OFFER_ACCEPTED -> ofAssignment("offerId", "epoch", "team", "queuedAt");
            case OFFER_DECLINED, OFFER_TIMED_OUT -> ofAssignment("offerId", "epoch", "team", "reason");
            case ASSIGNMENT_RELEASED -> ofAssignment("epoch", "team", "reason");
            case AGENT_CHANGED ->
                ofCase("changedAt", "team", "languages", "skills", "channels", "capacity", "active")
                        .by("agentId", "site");
            case TEAM_CHANGED -> ofCase("changedAt", "team", "name", "active");
            case SITE_CHANGED -> ofCase("changedAt", "name", "timeZone", "country", "languages", "active");
            case PRESENCE_CHANGED ->
                ofCase("at", "team", "state", "reason", "since", "usedUnits", "capacity")
                        .by("agentId", "site");
            case ACCOUNT_CHANGED ->
                ofCase("changedAt", "language", "state", "capabilities", "rules", "mode", "servedSince");
        };
    }

    private static Shape ofCase(String moment, String... kept) {
        return new Shape(moment, NONE, NONE, List.of(kept));
    }

    private static Shape ofAssignment(String... kept) {
        return ofCase("at", kept).by("agentId", "agentSite");
    }

    private Shape by(String whose, String whoseSite) {
        return new Shape(moment, whose, whoseSite, kept);
    }
}
