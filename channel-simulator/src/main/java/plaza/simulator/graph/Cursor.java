package plaza.simulator.graph;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import plaza.simulator.network.ExternalId;
import plaza.simulator.wall.Publication;

/** A place in a list that stays good when things are added or removed. Opaque to callers. */
record Cursor(Instant at, ExternalId id) {
    static Cursor of(Publication thing) {
        return new Cursor(thing.content().at(), thing.id());
    }

    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((at.toEpochMilli() + "|" + id).getBytes(StandardCharsets.US_ASCII));
    }

    static Optional<Cursor> read(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split("\\|", 2);
            return parts.length == 2
                    ? ExternalId.find(parts[1])
                            .map(id -> new Cursor(Instant.ofEpochMilli(Long.parseLong(parts[0])), id))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Negative where this place comes before the thing, oldest first. */
    int compareTo(Publication thing) {
        int byTime = at.compareTo(thing.content().at());
        int byLength = Integer.compare(id.value().length(), thing.id().value().length());
        return byTime != 0
                ? byTime
                : byLength != 0 ? byLength : id.value().compareTo(thing.id().value());
    }
}
