package plaza.ingestion.attachment.model;

/** What people do with a file. */
public enum FileFamily {
    /** They look at it. */
    IMAGE,
    /** They listen to it. */
    AUDIO,
    /** They watch it. */
    VIDEO,
    /** They open it with a program of theirs. */
    DOCUMENT
}
