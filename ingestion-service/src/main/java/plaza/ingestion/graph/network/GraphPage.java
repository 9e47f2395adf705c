package plaza.ingestion.graph.network;

import com.fasterxml.jackson.databind.JsonNode;
import com.restfb.Parameter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.channel.model.Asked;
import plaza.ingestion.channel.model.Finding;
import plaza.ingestion.channel.model.Question;
import plaza.ingestion.channel.model.Secret;
import plaza.ingestion.channel.network.JsonFields;

/**
 * One page of a list.
 *
 * @param items in the network's order
 * @param after where the next page begins; empty on the last
 */
public record GraphPage(List<JsonNode> items, Optional<String> after) {

    public GraphPage {
        items = List.copyOf(items);
    }

    /** Reads it. */
    public static Asked<GraphPage> read(
            GraphApi api, Secret token, String path, Question question, Parameter... parameters) {
        List<Parameter> all = new ArrayList<>(Arrays.asList(parameters));
        question.after().ifPresent(place -> all.add(Parameter.with("after", place)));
        return api.ask(token, path, all.toArray(Parameter[]::new)).then(GraphPage::of);
    }

    private static Finding<GraphPage> of(JsonNode tree) {
        if (!tree.path("data").isArray()) {
            return new Finding.Untold<>("no-list");
        }
        List<JsonNode> items = new ArrayList<>();
        tree.path("data").forEach(items::add);
        JsonNode paging = tree.path("paging");
        String after = JsonFields.text(paging.path("cursors"), "after", 1000);
        boolean goesOn = !items.isEmpty() && paging.hasNonNull("next");
        return new Finding.Found<>(
                new GraphPage(items, Optional.ofNullable(after).filter(place -> goesOn)));
    }

    /** The items of which the moment in that field is not before; one without a moment is kept. */
    public List<JsonNode> since(String field, Instant moment) {
        return items.stream().filter(item -> !isBefore(item, field, moment)).toList();
    }

    /** The question for the next page of a list whose newest comes first, where that may hold something of since. */
    public Optional<Question> further(Question question, String field, Instant moment, int mostPages) {
        boolean reachesOld = !items.isEmpty() && isBefore(items.getLast(), field, moment);
        return after.filter(place -> !reachesOld && question.page() + 1 < mostPages)
                .map(question::next);
    }

    private static boolean isBefore(JsonNode item, String field, Instant moment) {
        @Nullable Instant told = JsonFields.time(item, field);
        return told != null && told.isBefore(moment);
    }
}
