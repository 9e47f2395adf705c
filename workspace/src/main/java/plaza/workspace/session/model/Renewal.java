package plaza.workspace.session.model;

/** What the identity provider says when it is asked for new tokens. */
public sealed interface Renewal {

    /** Here they are; the old ones may be worthless from now on. */
    record Renewed(TokenSet tokens) implements Renewal {}

    /** No: the person logged out elsewhere, was shut out, or was away for too long. */
    record Refused() implements Renewal {}

    /** It does not answer, or answers with a fault of its own: says nothing about the person. */
    record Unreachable() implements Renewal {}
}
