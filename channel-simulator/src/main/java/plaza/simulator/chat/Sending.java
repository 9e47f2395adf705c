package plaza.simulator.chat;

import java.util.List;
import java.util.Optional;
import plaza.simulator.network.Attachment;
import plaza.simulator.network.ExternalId;

/**
 * What the account wants to say in private.
 *
 * @param tag why it may be said late; empty for an ordinary answer
 * @param answers the message it quotes
 * @param label what the network shall repeat beside it
 */
public record Sending(
        Recipient to,
        String text,
        List<Attachment> attachments,
        Optional<String> tag,
        Optional<ExternalId> answers,
        Optional<String> label) {

    public static final String HUMAN_AGENT = "HUMAN_AGENT";

    public sealed interface Recipient {
        record ToPerson(ExternalId id) implements Recipient {}

        /** Whoever wrote that in public. */
        record ToAuthorOf(ExternalId comment) implements Recipient {}
    }
}
