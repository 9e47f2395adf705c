package plaza.conversation.reading.model;

import java.time.Instant;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.Channel;
import plaza.conversation.vocabulary.model.CustomerId;
import plaza.conversation.vocabulary.model.Site;

/** One thing that a case of a list has to fit. */
public sealed interface Narrowing {

    /** Where it belongs. */
    record OnSite(Site site) implements Narrowing {}

    /** Over which network it came. */
    record OnChannel(Channel channel) implements Narrowing {}

    /**
     * Whose turn it is.
     *
     * @param turn a word of {@code Turn}
     */
    record InTurn(String turn) implements Narrowing {}

    /** It is neither closed nor only listened to. */
    record Open() implements Narrowing {}

    /** Who owns it now. */
    record OwnedBy(AgentId owner) implements Narrowing {}

    /** Nobody owns it now. */
    record Unowned() implements Narrowing {}

    /** Whose it is. */
    record Of(CustomerId customer) implements Narrowing {}

    /** Somebody waits in it, and the answer is due before a moment. */
    record DueBefore(Instant at) implements Narrowing {}

    /** It went to private, and whoever reads the square does not know its end. */
    record WithoutPublicEnding() implements Narrowing {}
}
