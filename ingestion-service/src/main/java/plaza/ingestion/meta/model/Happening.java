package plaza.ingestion.meta.model;

import org.jspecify.annotations.Nullable;
import plaza.ingestion.channel.model.Content;
import plaza.ingestion.channel.model.Kind;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.Verb;

/** What may happen in a private talk. */
public sealed interface Happening {

    /**
     * Somebody said, pressed, sent or called: something that came into being.
     *
     * @param kind of thing
     * @param id the network's, null where it gives none
     * @param answers the earlier message, or the story, that is answered
     */
    record Said(Kind kind, @Nullable NetworkId id, @Nullable NetworkId answers, Content content) implements Happening {}

    /**
     * What was said reads differently now.
     *
     * @param id of the message as it was first sent
     * @param number the network's number or id of this edit, null where it gives none
     */
    record Edited(
            @Nullable NetworkId id,
            @Nullable String number,
            @Nullable NetworkId answers,
            Content content) implements Happening {}

    /** What was said was taken back. */
    record Removed(@Nullable NetworkId id) implements Happening {}

    /**
     * A sign was put on a message, or taken from it.
     *
     * @param which the sign
     */
    record Reacted(@Nullable NetworkId target, boolean takenBack, String which, Content content) implements Happening {}

    /**
     * Something of ours was sent, delivered, read or failed.
     *
     * @param message the one message that it is about, where there is one
     * @param mark until where: a watermark or a message; a receipt with the same mark says nothing new
     */
    record Receipt(Verb verb, @Nullable NetworkId message, String mark, Content content) implements Happening {}

    /**
     * A further step of something that has an id of its own, such as a call.
     *
     * @param verb which step
     */
    record Step(Kind kind, NetworkId id, Verb verb, Content content) implements Happening {}

    /**
     * A sign of life that is no message: a hand-over, a permission, something of the account, something unknown.
     *
     * @param wording the whole of it, to know it again
     */
    record Signal(Kind kind, Verb verb, Content content, String wording) implements Happening {}
}
