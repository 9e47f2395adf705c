package plaza.ingestion.channel.model;

/** What a network answers when it is asked where a file lies. */
public sealed interface FileAddress {

    /**
     * It lies there, for minutes.
     *
     * @param url opened with the account's token only
     */
    record There(String url) implements FileAddress {}

    /** It is gone for good. */
    record Gone() implements FileAddress {}

    /**
     * Nobody knows at the moment.
     *
     * @param why a short word
     */
    record Unknown(String why) implements FileAddress {}
}
