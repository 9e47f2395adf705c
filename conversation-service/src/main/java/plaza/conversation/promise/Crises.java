package plaza.conversation.promise;

import io.smallrye.mutiny.Uni;
import java.util.Set;

/** Which brands are in a crisis. Called within a session. */
public interface Crises {

    /** The brands, as slugs. */
    Uni<Set<String>> brands();
}
