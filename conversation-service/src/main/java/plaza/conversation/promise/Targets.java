package plaza.conversation.promise;

import io.smallrye.mutiny.Uni;
import org.jspecify.annotations.Nullable;
import plaza.conversation.promise.model.Target;
import plaza.conversation.vocabulary.model.Channel;
import plaza.conversation.vocabulary.model.Visibility;

/** What the company promises its customers. */
public interface Targets {

    /** The target of that channel in public or in private; {@link Target#DEFAULT} where none is set. */
    Uni<Target> get(Channel channel, @Nullable Visibility visibility);
}
