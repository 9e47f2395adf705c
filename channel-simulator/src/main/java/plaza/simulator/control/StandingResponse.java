package plaza.simulator.control;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plaza.simulator.network.Attachment;
import plaza.simulator.network.Person;
import plaza.simulator.network.Standing;

/**
 * One thing that stands, or stood, on a network.
 *
 * @param parentId the post, comment or message it answers, null for what stands by itself
 * @param account our account on whose ground it stands
 * @param peer with whom our account speaks, left out where it is public
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
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Author peer,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<File> attachments,
        @Nullable String editedAt,
        int likes) {

    public record Author(String id, String name) {
        static Author of(Person person) {
            return new Author(person.id().value(), person.name());
        }
    }

    public record File(
            String type,
            String url,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String name) {
        static File of(Attachment attachment) {
            return new File(
                    attachment.kind().label(),
                    attachment.url(),
                    attachment.name().orElse(null));
        }
    }

    public static StandingResponse of(Standing standing) {
        return new StandingResponse(
                standing.id().value(),
                standing.parent().map(parent -> parent.value()).orElse(null),
                standing.account().value(),
                Author.of(standing.author()),
                standing.text(),
                Timestamps.text(standing.at()),
                standing.hidden(),
                standing.removed(),
                standing.isPrivate(),
                standing.peer().map(Author::of).orElse(null),
                standing.attachments().stream().map(File::of).toList(),
                standing.editedAt().map(Timestamps::text).orElse(null),
                standing.likes());
    }
}
