package plaza.workspace.session.model;

/** What a session is worth at this moment. */
public sealed interface SessionState {

    /** Somebody is logged in. */
    record Open(TokenSet tokens) implements SessionState {}

    /** Nobody is: there never was such a session, or it is over. The way on is to log in. */
    record Ended() implements SessionState {}

    /** Nobody can tell: the tokens are used up and the identity provider does not answer. The way on is to wait. */
    record Unknown() implements SessionState {}
}
