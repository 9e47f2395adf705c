package plaza.simulator.control;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import plaza.simulator.network.Standing;

/**
 * One thing that stands, or stood, on a network.
 *
 * @param parentId the post or comment it answers, null for a post
 * @param account our account on whose ground it stands
 */
public record StandingResponse(
        String id,
        @Nullable String parentId,
        String account,
        Author author,
        String text,
        String at,
        boolean hidden,
        boolean removed,
        @JsonProperty("private") boolean isPrivate,
        @Nullable String editedAt,
        int likes) {

    public record Author(String id, String name) {}

    public static StandingResponse of(Standing standing) {
        return new StandingResponse(
                standing.id().value(),
                standing.parent().map(parent -> parent.value()).orElse(null),
                standing.account().value(),
                new Author(standing.author().id().value(), standing.author().name()),
                standing.text(),
                Timestamps.text(standing.at()),
                standing.hidden(),
                standing.removed(),
                standing.isPrivate(),
                standing.editedAt().map(Timestamps::text).orElse(null),
                standing.likes());
    }
}
