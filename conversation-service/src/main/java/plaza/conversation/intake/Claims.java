package plaza.conversation.intake;

import io.smallrye.mutiny.Uni;
import java.util.Set;

/**
 * Who works on what. Two interactions that meet in one message or one thread are applied one after the other, on
 * whatever partition or replica they come: neither may miss what the other is about to write.
 */
public interface Claims {

    /** Waits until nobody else holds one of the keys, then holds them all until the transaction ends. */
    Uni<Void> hold(Set<String> keys);
}
