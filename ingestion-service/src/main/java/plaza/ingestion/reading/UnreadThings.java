package plaza.ingestion.reading;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plaza.ingestion.reading.model.Unread;

/** What is still to be read. Called within a transaction. */
public interface UnreadThings {

    /** Adds those that wait already no second time, and leaves out what was told before. */
    Uni<Void> add(List<Unread> things, Instant now);

    /** One whose turn it is, longest due first, which then is nobody else's turn until the moment. */
    Uni<Optional<Unread>> claim(Instant now, Instant until);

    /** Keeps it for another try. */
    Uni<Void> store(Unread thing, Instant next);

    /** It was read, or nobody will read it. */
    Uni<Void> remove(Unread thing);
}
