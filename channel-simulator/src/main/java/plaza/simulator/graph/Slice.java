package plaza.simulator.graph;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pages of a list that is counted from its newest item. */
final class Slice {
    private static final int USUAL_LIMIT = 25;
    private static final int LARGEST_LIMIT = 100;

    private Slice() {}

    static Map<String, Object> of(List<Map<String, Object>> all, GraphRequest request) {
        int limit = number(request.find("limit"), USUAL_LIMIT);
        int from = Math.min(all.size(), number(request.find("after").map(Slice::decoded), 0));
        int to = Math.min(all.size(), from + Math.clamp(limit, 1, LARGEST_LIMIT));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("data", all.subList(from, to));
        if (to > from) {
            Map<String, Object> cursors = new LinkedHashMap<>();
            cursors.put("before", encoded(from));
            cursors.put("after", encoded(to));
            Map<String, Object> paging = new LinkedHashMap<>();
            paging.put("cursors", cursors);
            if (to < all.size()) {
                paging.put("next", request.origin() + "/" + String.join("/", request.path()) + "?after=" + encoded(to));
            }
            body.put("paging", paging);
        }
        return body;
    }

    private static int number(Optional<String> text, int usual) {
        return text.filter(digits -> digits.matches("\\d{1,7}"))
                .map(Integer::parseInt)
                .orElse(usual);
    }

    private static String encoded(int place) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Integer.toString(place).getBytes(StandardCharsets.US_ASCII));
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
