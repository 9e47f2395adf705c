package plaza.ingestion.channel;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.channel.model.App;
import plaza.ingestion.channel.model.Capabilities;
import plaza.ingestion.channel.model.ChannelName;
import plaza.ingestion.channel.model.FileSources;
import plaza.ingestion.channel.model.HandshakeAnswer;
import plaza.ingestion.channel.model.Reading;
import plaza.ingestion.channel.model.SignatureVerdict;

/**
 * A network, in the one shape that all of them have: handshake, signature, mapping, capabilities, publisher. Each is a
 * package of its own and one line in {@code ChannelWiring}.
 */
public interface Channel {

    /** Its name in addresses and on the wire. */
    ChannelName name();

    /** Answers the network's question whether this address is ours; {@code query} holds the first of each parameter. */
    HandshakeAnswer handshake(Map<String, String> query, App app);

    /** Checks who sent the bytes; {@code header} gives the first header of a name, or null. Never throws. */
    SignatureVerdict verify(Function<String, @Nullable String> header, byte[] body, App app);

    /** What the payload says. Never throws, whatever the bytes are; the same bytes give the same interactions. */
    Reading read(byte[] payload, Instant receivedAt);

    /** What can be done there and within which limits. */
    Capabilities capabilities();

    /** Who speaks there as our account; empty where we only listen. */
    default Optional<Publisher> publisher() {
        return Optional.empty();
    }

    /** Where what hangs on its messages may be fetched from. */
    default FileSources fileSources() {
        return FileSources.NONE;
    }

    /** Who tells where a file lies of which only the id is told; empty where webhooks tell addresses. */
    default Optional<FileDesk> fileDesk() {
        return Optional.empty();
    }

    /** Who asks there how our account stands; empty where nobody can. */
    default Optional<Caretaker> caretaker() {
        return Optional.empty();
    }

    /** Who reads there what its webhooks did not tell; empty where it cannot be read. */
    default Optional<Historian> historian() {
        return Optional.empty();
    }

    /** Who reads there what its webhooks only point at; empty where they tell all. */
    default Optional<WordReader> words() {
        return Optional.empty();
    }
}
