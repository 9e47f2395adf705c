package plaza.ingestion.attachment.model;

/** What the scanner says. Whatever it does not say plainly is no answer. */
public sealed interface ScanResult {

    /** Nothing was found. */
    record Clean() implements ScanResult {}

    /**
     * Something was found.
     *
     * @param name the scanner's name of it
     */
    record Found(String name) implements ScanResult {}

    /** It is larger than the scanner takes. */
    record TooLarge() implements ScanResult {}

    /**
     * Nobody knows.
     *
     * @param why a short word
     */
    record NoAnswer(String why) implements ScanResult {}
}
