package plaza.ingestion.graph.model;

/** What an error of the Graph API means for something that was to be published. */
public enum ErrorMeaning {
    /** The token is no good any more. */
    UNAUTHORISED,
    /** Too many calls; nothing was done. */
    LIMITED,
    /** The page may not act for a while; nothing was done. */
    PAUSED,
    /** What was to be answered is gone. */
    TARGET_GONE,
    /** The network's time for answering is over. */
    OUTSIDE_WINDOW,
    /** It takes one answer only, and has it. */
    ALREADY_REPLIED,
    /** A right is missing. */
    NOT_PERMITTED,
    /** The person does not or cannot receive it. */
    UNREACHABLE,
    /** Something has to be set right at the network first: a permission of the app, a template, a number. */
    MISCONFIGURED,
    /** The call itself is wrong. */
    BAD_INPUT,
    /** It may have been done. */
    UNCLEAR
}
