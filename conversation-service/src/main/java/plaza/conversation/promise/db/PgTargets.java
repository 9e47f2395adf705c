package plaza.conversation.promise.db;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plaza.conversation.promise.Targets;
import plaza.conversation.promise.model.Target;
import plaza.conversation.vocabulary.model.Channel;
import plaza.conversation.vocabulary.model.Visibility;

/** Targets in PostgreSQL. */
@ApplicationScoped
class PgTargets implements Targets {

    private final SlaTargetRows rows;

    PgTargets(SlaTargetRows rows) {
        this.rows = rows;
    }

    @Override
    public Uni<Target> get(Channel channel, @Nullable Visibility visibility) {
        String where = visibility == Visibility.PRIVATE ? "private" : "public";
        return rows.findById(new SlaTargetRow.Key(channel.label(), where)).map(PgTargets::target);
    }

    private static Target target(@Nullable SlaTargetRow row) {
        return Optional.ofNullable(row)
                .map(found -> new Target(Duration.ofSeconds(found.firstAnswerSeconds)))
                .orElse(Target.DEFAULT);
    }
}
