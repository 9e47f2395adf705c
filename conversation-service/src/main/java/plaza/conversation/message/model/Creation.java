package plaza.conversation.message.model;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import plaza.conversation.vocabulary.model.Direction;
import plaza.conversation.vocabulary.model.InteractionId;
import plaza.conversation.vocabulary.model.OrderKey;
import plaza.conversation.vocabulary.model.Visibility;

/**
 * How a message came into being: told once, or the first of several tellings.
 *
 * @param at when it happened, by the network
 * @param by the interaction that told it
 * @param receivedAt when we heard of it
 * @param orderKey what ordered it
 * @param act what was written, by whom, in answer to what
 */
public record Creation(Instant at, InteractionId by, Instant receivedAt, OrderKey orderKey, Act.Created act) {

    private static final Comparator<Creation> FIRST = Comparator.comparing(Creation::at)
            .thenComparing(creation -> creation.by().toString());

    /** The first of the two. */
    public static @Nullable Creation first(@Nullable Creation one, @Nullable Creation other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return FIRST.compare(one, other) <= 0 ? one : other;
    }

    /** The moment from which clocks count this message. */
    public Instant clockStart() {
        return ClockStart.of(act.createdAt(), receivedAt);
    }

    /** True where a customer speaks and people can read it: what may open work. Our own words never do. */
    public boolean isForUs() {
        return act.direction() == Direction.INBOUND && act.visibility() != Visibility.UNPUBLISHED;
    }

    /** True where our own account speaks. */
    public boolean isOurs() {
        return act.direction() == Direction.OUTBOUND && act.visibility() != Visibility.UNPUBLISHED;
    }
}
