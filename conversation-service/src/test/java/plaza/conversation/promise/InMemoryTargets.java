package plaza.conversation.promise;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plaza.conversation.promise.model.Target;
import plaza.conversation.vocabulary.model.Channel;
import plaza.conversation.vocabulary.model.Visibility;

/** Targets in a map; begins with what the migration seeds for Facebook and web chat. */
public final class InMemoryTargets implements Targets {

    private final Map<String, Target> targets = new HashMap<>(Map.of(
            "facebook public", new Target(Duration.ofHours(1)),
            "facebook private", new Target(Duration.ofMinutes(15)),
            "webchat private", new Target(Duration.ofMinutes(2))));

    @Override
    public Uni<Target> get(Channel channel, @Nullable Visibility visibility) {
        String where = visibility == Visibility.PRIVATE ? "private" : "public";
        return Uni.createFrom().item(() -> targets.getOrDefault(channel + " " + where, Target.DEFAULT));
    }
}
