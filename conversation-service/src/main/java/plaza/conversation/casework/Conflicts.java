package plaza.conversation.casework;

/** Tells a collision with somebody else's work from a failure of our own. */
public interface Conflicts {

    /** True where the same work, done anew from the start, may well succeed at once. */
    boolean isOne(Throwable failure);
}
