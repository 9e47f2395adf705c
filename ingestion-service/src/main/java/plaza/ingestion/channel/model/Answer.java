package plaza.ingestion.channel.model;

import java.time.Duration;
import java.util.Optional;

/** What became of one attempt to publish, as far as the network let us know. */
public sealed interface Answer {

    /** It stands there under this id. */
    record Published(NetworkId id) implements Answer {}

    /** The network will never take it as it is. Nothing was published. */
    record Refused(RefusalCause cause) implements Answer {

        /** No such thing can be done on this network. */
        public static final Refused NOT_POSSIBLE = new Refused(new RefusalCause(RefusalReason.NOT_PERMITTED));
    }

    /** Too much was asked. Nothing was published. */
    record Limited(Optional<Duration> retryAfter) implements Answer {}

    /** The account may not act for a while. Nothing was published. */
    record Paused() implements Answer {}

    /** The network does not know us any more. Nothing was published. */
    record Unauthorised() implements Answer {}

    /** Not a byte of it reached the network. */
    record NotSent(String why) implements Answer {}

    /** It may stand there or not. */
    record Unclear(String why) implements Answer {}
}
