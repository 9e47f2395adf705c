package plaza.simulator.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import plaza.simulator.network.ExternalId;
import plaza.simulator.wall.AWall;
import plaza.simulator.wall.Publication;

class TurningThePagesTest {
    private static final GraphRequest REQUEST = new GraphRequest(
            GraphRequest.Method.GET, List.of("100_1", "comments"), Map.of(), Optional.empty(), "http://localhost");

    @Property(tries = 100)
    void forward_everything_is_seen_once_and_in_order(
            @ForAll @IntRange(max = 40) int count,
            @ForAll @IntRange(min = 1, max = 10) int limit,
            @ForAll boolean newestFirst) {
        List<Publication> things = things(count);

        List<String> seen = new ArrayList<>();
        Optional<Cursor> after = Optional.empty();
        do {
            Map<String, Object> page = page(things, limit, newestFirst, after, Optional.empty());
            seen.addAll(ids(page));
            after = hasNext(page) ? cursor(page, "after") : Optional.empty();
        } while (after.isPresent());

        assertThat(seen).isEqualTo(ids(newestFirst ? things.reversed() : things));
    }

    @Property(tries = 100)
    void backward_from_the_end_everything_before_the_last_is_seen(
            @ForAll @IntRange(min = 1, max = 40) int count, @ForAll @IntRange(min = 1, max = 10) int limit) {
        List<Publication> things = things(count);

        List<String> seen = new ArrayList<>();
        Optional<Cursor> before = Optional.of(Cursor.of(things.getLast()));
        while (before.isPresent()) {
            Map<String, Object> page = page(things, limit, false, Optional.empty(), before);
            seen.addAll(0, ids(page));
            before = ids(page).isEmpty() ? Optional.empty() : cursor(page, "before");
        }

        assertThat(seen).isEqualTo(ids(things.subList(0, things.size() - 1)));
    }

    private static List<Publication> things(int count) {
        AWall a = new AWall();
        return IntStream.range(0, count)
                .mapToObj(number -> a.comment(AWall.ROSA, "x", AWall.POST))
                .map(a::get)
                .toList();
    }

    private static Map<String, Object> page(
            List<Publication> things, int limit, boolean newestFirst, Optional<Cursor> after, Optional<Cursor> before) {
        Listing listing =
                new Listing(true, newestFirst, limit, after, before, Optional.empty(), Optional.empty(), true);
        return new GraphPages(REQUEST)
                .page(things, listing, thing -> Map.of("id", thing.id().value()));
    }

    private static List<String> ids(List<Publication> things) {
        return things.stream().map(Publication::id).map(ExternalId::value).toList();
    }

    private static List<String> ids(Map<String, Object> page) {
        return ((List<?>) page.get("data"))
                .stream()
                        .map(node -> String.valueOf(((Map<?, ?>) node).get("id")))
                        .toList();
    }

    private static boolean hasNext(Map<String, Object> page) {
        return page.get("paging") instanceof Map<?, ?> paging && paging.containsKey("next");
    }

    private static Optional<Cursor> cursor(Map<String, Object> page, String name) {
        Map<?, ?> cursors = (Map<?, ?>) ((Map<?, ?>) page.get("paging")).get("cursors");
        return Cursor.read(String.valueOf(cursors.get(name)));
    }
}
