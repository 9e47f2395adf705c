package plaza.simulator.facebook.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import plaza.simulator.wall.Wall;
import plaza.simulator.wall.WallChange;

/** Writes webhook bodies. */
public final class Feed {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private Feed() {}

    /**
     * One body per batch. Changes of one second share an entry; each further second opens the next, because an entry
     * has one time.
     *
     * @param batch how many changes at most one body carries
     * @return JSON, not yet escaped as Meta sends it
     */
    public static List<Batch> bodies(Wall wall, List<WallChange> changes, int batch) {
        FeedChanges words = new FeedChanges(wall);
        List<Batch> bodies = new ArrayList<>();
        for (int from = 0; from < changes.size(); from += batch) {
            List<WallChange> some = changes.subList(from, Math.min(from + batch, changes.size()));
            bodies.add(new Batch(json(new FeedPayload(entries(wall, words, some))), some.size()));
        }
        return bodies;
    }

    /** @param changes how many changes the body tells of */
    public record Batch(String json, int changes) {}

    private static List<FeedPayload.Entry> entries(Wall wall, FeedChanges words, List<WallChange> changes) {
        List<FeedPayload.Entry> entries = new ArrayList<>();
        for (WallChange change : changes) {
            long second = change.at().getEpochSecond();
            if (entries.isEmpty() || entries.getLast().time() != second) {
                entries.add(new FeedPayload.Entry(wall.page().id().value(), second, new ArrayList<>()));
            }
            entries.getLast().changes().add(new FeedPayload.Change(words.valueOf(change)));
        }
        return entries;
    }

    private static String json(FeedPayload payload) {
        try {
            return JSON.writeValueAsString(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a feed payload is always JSON", e);
        }
    }
}
