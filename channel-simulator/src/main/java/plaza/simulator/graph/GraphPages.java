package plaza.simulator.graph;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import plaza.simulator.wall.Publication;

/** Cuts a list into the pages that a caller turns by cursor. */
final class GraphPages {
    private final GraphRequest request;

    /** @param request whose parameters the links to the neighbouring pages repeat */
    GraphPages(GraphRequest request) {
        this.request = request;
    }

    /**
     * @param oldestFirst the whole list
     * @param node how one item is shown
     */
    <T extends Publication> Map<String, Object> page(
            List<T> oldestFirst, Listing listing, Function<T, Map<String, Object>> node) {
        List<T> wanted = new ArrayList<>(
                oldestFirst.stream().filter(thing -> isWithin(thing, listing)).toList());
        List<T> rest = new ArrayList<>(wanted.stream()
                .filter(thing -> listing.after()
                        .map(cursor -> isBeyond(cursor, thing, listing))
                        .orElse(true))
                .filter(thing -> listing.before()
                        .map(cursor -> isBeyond(cursor, thing, reversed(listing)))
                        .orElse(true))
                .toList());
        if (listing.newestFirst()) {
            Collections.reverse(rest);
        }
        boolean fromTheEnd = listing.before().isPresent() && listing.after().isEmpty();
        int first = fromTheEnd ? Math.max(0, rest.size() - listing.limit()) : 0;
        List<T> shown = rest.subList(first, Math.min(rest.size(), first + listing.limit()));

        Map<String, Object> body = new LinkedHashMap<>();
        body.put("data", shown.stream().map(node).toList());
        if (!shown.isEmpty()) {
            boolean more = fromTheEnd || first + shown.size() < rest.size();
            boolean earlier = fromTheEnd ? first > 0 : listing.after().isPresent();
            body.put("paging", paging(shown.getFirst(), shown.getLast(), earlier, more));
        }
        if (listing.summary()) {
            body.put("summary", summary(listing, wanted.size()));
        }
        return body;
    }

    private static boolean isWithin(Publication thing, Listing listing) {
        return listing.since()
                        .map(since -> !thing.content().at().isBefore(since))
                        .orElse(true)
                && listing.until()
                        .map(until -> !thing.content().at().isAfter(until))
                        .orElse(true);
    }

    private static boolean isBeyond(Cursor cursor, Publication thing, Listing listing) {
        int order = cursor.compareTo(thing);
        return listing.newestFirst() ? order > 0 : order < 0;
    }

    private static Listing reversed(Listing listing) {
        return new Listing(
                listing.allLevels(),
                !listing.newestFirst(),
                listing.limit(),
                listing.after(),
                listing.before(),
                listing.since(),
                listing.until(),
                listing.summary());
    }

    private Map<String, Object> paging(Publication first, Publication last, boolean earlier, boolean more) {
        Map<String, Object> cursors = new LinkedHashMap<>();
        cursors.put("before", Cursor.of(first).text());
        cursors.put("after", Cursor.of(last).text());
        Map<String, Object> paging = new LinkedHashMap<>();
        paging.put("cursors", cursors);
        if (more) {
            paging.put("next", link("after", "before", Cursor.of(last).text()));
        }
        if (earlier) {
            paging.put("previous", link("before", "after", Cursor.of(first).text()));
        }
        return paging;
    }

    private String link(String name, String without, String cursor) {
        Map<String, String> parameters = new TreeMap<>(request.parameters());
        parameters.remove(without);
        parameters.put(name, cursor);
        return request.origin() + "/" + String.join("/", request.path()) + "?"
                + parameters.entrySet().stream()
                        .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                        .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Map<String, Object> summary(Listing listing, int total) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("order", listing.newestFirst() ? "reverse_chronological" : "chronological");
        summary.put("total_count", total);
        summary.put("can_comment", true);
        return summary;
    }
}
