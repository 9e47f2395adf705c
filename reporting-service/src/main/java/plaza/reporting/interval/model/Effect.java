package plaza.reporting.interval.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import plaza.reporting.fact.model.Fact;

/** Which figures a new fact may change. */
public sealed interface Effect {

    /** No figure: the fact is kept for what is asked later. */
    record Nothing() implements Effect {}

    /** The figures of one turn. */
    record OnTurn(UUID turn) implements Effect {}

    /** The figures of one turn, which also depend on where this agent sat. */
    record OnAnswer(UUID turn, String agent) implements Effect {}

    /** The figures of all that this agent answered about that time: it says at which site they sat. */
    record OnSeat(String agent, Instant at) implements Effect {}

    /** What {@code fact} may change. A fact that lacks what the figure needs changes none. */
    static Effect of(Fact fact) {
        return switch (fact.type()) {
            case ANSWER_NEEDED, ANSWER_NO_LONGER_NEEDED, ANSWER_UNDELIVERED -> onTurn(fact);
            case CONVERSATION_ANSWERED -> onAnswer(fact);
            case OFFER_ACCEPTED, AGENT_CHANGED -> onSeat(fact);
            case CONVERSATION_OPENED,
                    MESSAGE_RECEIVED,
                    DEADLINE_CHANGED,
                    CONVERSATION_RESOLVED,
                    CONVERSATION_REOPENED,
                    CONVERSATION_MERGED,
                    CONVERSATION_UNMERGED,
                    MOVED_TO_PRIVATE,
                    CLOSED_IN_PUBLIC,
                    PUBLISHED_OUTSIDE,
                    SLA_WARNED,
                    SLA_BREACHED,
                    CUSTOMER_DEFLECTED,
                    COMMITMENT_MADE,
                    COMMITMENT_WARNED,
                    COMMITMENT_KEPT,
                    COMMITMENT_BROKEN,
                    CONVERSATION_OFFERED,
                    OFFER_DECLINED,
                    OFFER_TIMED_OUT,
                    ASSIGNMENT_RELEASED,
                    TEAM_CHANGED,
                    SITE_CHANGED,
                    PRESENCE_CHANGED,
                    ACCOUNT_CHANGED -> new Nothing();
        };
    }

    private static Effect onTurn(Fact fact) {
        return Optional.ofNullable(fact.matter().turn())
                .<Effect>map(OnTurn::new)
                .orElseGet(Nothing::new);
    }

    private static Effect onAnswer(Fact fact) {
        return Optional.ofNullable(fact.matter().turn())
                .flatMap(turn ->
                        Optional.ofNullable(fact.person().agent()).<Effect>map(agent -> new OnAnswer(turn, agent)))
                .orElseGet(() -> onTurn(fact));
    }

    private static Effect onSeat(Fact fact) {
        return Optional.ofNullable(fact.person().agent())
                .<Effect>map(agent -> new OnSeat(agent, fact.occurredAt()))
                .orElseGet(Nothing::new);
    }
}
