package plaza.simulator.graph;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import plaza.simulator.webhook.EscapedUnicode;

/**
 * Writes answers. {@code error} comes first in the body and nothing before it: restfb looks for it in the first fifty
 * characters only.
 */
final class GraphAnswers {
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final String JSON_TYPE = "application/json; charset=UTF-8";
    private static final String TRACE_SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";
    private static final int MINUTES_TO_WAIT = 5;

    private final String pageId;
    private final int usage;
    private final RandomGenerator chance;

    /** @param usage percent of the hour's calls, told in the headers */
    GraphAnswers(String pageId, int usage, RandomGenerator chance) {
        this.pageId = pageId;
        this.usage = usage;
        this.chance = chance;
    }

    GraphAnswer of(GraphResult result) {
        return switch (result) {
            case GraphResult.Fine(Map<String, Object> body) -> json(200, body, 0);
            case GraphResult.Failed(GraphError error) -> error(error);
        };
    }

    GraphAnswer error(GraphError error) {
        int wait = ErrorCatalogue.isLimit(error.code()) ? MINUTES_TO_WAIT : 0;
        return json(error.status(), Map.of("error", errorBody(error)), wait);
    }

    /** The error behind so much else that a reader of the first characters takes the answer for a success. */
    GraphAnswer errorLateInBody(GraphError error) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("__debug__", Map.of("messages", List.of(), "note", "the request could not be completed as asked"));
        body.put("error", errorBody(error));
        return json(error.status(), body, 0);
    }

    /** What something in front of the network answers, without the network's words and headers. */
    static GraphAnswer inFront(int status, boolean html) {
        return html
                ? new GraphAnswer.Body(
                        status,
                        "text/html; charset=utf-8",
                        "<!DOCTYPE html><html><head><title>Error</title></head><body><h1>Sorry, something went"
                                + " wrong.</h1></body></html>",
                        Map.of())
                : new GraphAnswer.Body(status, "text/plain; charset=utf-8", "", Map.of());
    }

    private Map<String, Object> errorBody(GraphError error) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("message", error.message());
        body.put("type", error.type());
        body.put("code", error.code());
        error.subcode().ifPresent(subcode -> body.put("error_subcode", subcode));
        if (error.isTransient()) {
            body.put("is_transient", true);
        }
        error.userMessage().ifPresent(said -> body.put("error_user_msg", said));
        body.put("fbtrace_id", trace());
        return body;
    }

    private String trace() {
        StringBuilder trace = new StringBuilder("A");
        chance.ints(22, 0, TRACE_SIGNS.length()).forEach(index -> trace.append(TRACE_SIGNS.charAt(index)));
        return trace.toString();
    }

    private GraphAnswer json(int status, Map<String, Object> body, int minutesToWait) {
        return new GraphAnswer.Body(status, JSON_TYPE, EscapedUnicode.of(text(body)), headers(minutesToWait));
    }

    private Map<String, String> headers(int minutesToWait) {
        int calls = minutesToWait > 0 ? Math.max(100, usage) : usage;
        Map<String, Object> app = new LinkedHashMap<>();
        app.put("call_count", calls);
        app.put("total_cputime", calls / 4);
        app.put("total_time", calls / 2);
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("type", "pages");
        page.putAll(app);
        page.put("estimated_time_to_regain_access", minutesToWait);
        return Map.of(
                "X-App-Usage", text(app),
                "X-Business-Use-Case-Usage", text(Map.of(pageId, List.of(page))));
    }

    private static String text(Map<String, Object> tree) {
        try {
            return JSON.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer is always JSON", e);
        }
    }
}
