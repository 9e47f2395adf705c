package plaza.ingestion.channel.model;

/** What we answer to a network that wants to know whether this address is ours. */
public sealed interface HandshakeAnswer {

    /**
     * It knows our token.
     *
     * @param text the whole body of the answer, text/plain
     */
    record Accepted(String text) implements HandshakeAnswer {}

    /**
     * It does not, or asks in an unknown way.
     *
     * @param why for the log and the problem's detail
     */
    record Refused(HandshakeRefusal why) implements HandshakeAnswer {}
}
