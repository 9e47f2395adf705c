package plaza.ingestion.outbound.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plaza.ingestion.channel.model.NetworkId;

/**
 * Where words of our own account came from. A reply is marked as leaving before its first byte goes out, so at the time
 * at which its echo can be heard the ledger knows of it; what is leaving or in doubt may be the one, and is waited for.
 */
public enum Judgement {
    /** A reply of the ledger. */
    OURS,
    /** Somebody wrote them elsewhere. */
    OUTSIDE,
    /** A reply of which nobody knows yet what became of it may be the one. */
    OPEN;

    /**
     * The judgement.
     *
     * @param unsettled what was leaving or in doubt after the words were heard
     * @param claimed ids of the network that are a reply's, read after that: what was settled in between is among them
     */
    public static Judgement of(StrayWord stray, Collection<Sending> unsettled, Set<NetworkId> claimed) {
        if (claimed.contains(stray.word().id())) {
            return OURS;
        }
        return unsettled.stream().anyMatch(each -> mayBe(each, stray)) ? OPEN : OUTSIDE;
    }

    /** By its words or by its place: a network may have changed the words. */
    private static boolean mayBe(Sending sending, StrayWord stray) {
        Reply reply = sending.reply();
        return !reply.intent().act().isModeration()
                && leftAt(sending.delivery())
                        .map(left -> Search.of(reply, left))
                        .filter(search -> !stray.word().createdAt().isBefore(search.readSince()))
                        .filter(search -> stray.standsWhere(reply)
                                || !search.candidates(List.of(stray.word())).isEmpty())
                        .isPresent();
    }

    /** When the first attempt left of which nobody knows what became of it. */
    private static Optional<Instant> leftAt(Delivery delivery) {
        return switch (delivery) {
            case Delivery.Leaving leaving ->
                Optional.of(leaving.history().doubtSince().orElse(leaving.at()));
            case Delivery.Unknown unknown ->
                Optional.of(unknown.history().doubtSince().orElse(unknown.since()));
            case Delivery.Waiting ignored -> Optional.empty();
            case Delivery.Published ignored -> Optional.empty();
            case Delivery.Refused ignored -> Optional.empty();
            case Delivery.Undelivered ignored -> Optional.empty();
        };
    }
}
