package plaza.workspace.live;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import plaza.workspace.live.model.LinkState;
import plaza.workspace.live.model.Source;
import plaza.workspace.live.model.StreamEvent;

/** What the services tell of themselves, and what they are told of the page. */
public interface ServiceStreams {

    /**
     * Opens a service's stream once. Ends when the service ends it, fails with {@link Refused} where the person has no
     * part in it, and with anything else where it cannot be read. The first item says that it stands.
     *
     * @param bearer access token
     * @param lastId where to go on; empty starts now
     */
    Multi<Signal> open(Source source, String bearer, Optional<String> lastId);

    /** Tells agent-service that the agent's page is open. Never fails. */
    Uni<LinkState> beat(String bearer);

    /** What comes out of a stream. */
    sealed interface Signal {

        /** The service took the request. */
        record Stands() implements Signal {}

        /** It told something. */
        record Told(StreamEvent event) implements Signal {}
    }

    /** The service will not open this stream for this person. */
    final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        /** The service's answer. */
        public Refused(int status) {
            super("the stream was refused with " + status, null, false, false);
        }
    }
}
