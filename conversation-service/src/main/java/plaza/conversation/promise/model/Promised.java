package plaza.conversation.promise.model;

import java.util.UUID;

/**
 * What a case is promised, and by what.
 *
 * @param edition differs where anything about the promise does: policy, its version, its calendar's
 * @param revision of the policies among which it was chosen
 */
public record Promised(PolicyId policy, String edition, long revision, Promise promise) {

    /** What is promised where nobody promised otherwise. */
    public static final Promised DEFAULT = new Promised(new PolicyId(new UUID(0, 0)), "default", 0, Promise.DEFAULT);
}
