package plaza.conversation.directory;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Map;
import plaza.conversation.directory.model.Colleague;
import plaza.conversation.vocabulary.model.AgentId;

/** Our own people by name; nothing here depends on one being known. */
public interface Colleagues {

    /** Keeps what is told of an agent unless something newer is kept. */
    Uni<Void> keep(Colleague colleague);

    /** The names, for colleagues, of those among them that are known. */
    Uni<Map<AgentId, String>> names(Collection<AgentId> agents);
}
