package plaza.simulator.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import plaza.simulator.limit.RateLimits;
import plaza.simulator.webhook.EscapedUnicode;
import plaza.simulator.webhook.JsonText;

/**
 * Writes answers. {@code error} comes first in the body and nothing before it: restfb looks for it in the first fifty
 * characters only.
 */
final class GraphAnswers {
    private static final String JSON_TYPE = "application/json; charset=UTF-8";
    private static final String TRACE_SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";
    private static final int MINUTES_TO_WAIT = 5;

    private final String accountId;
    private final String useCase;
    private final int usage;
    private final Optional<RateLimits.Use> use;
    private final boolean inSpanish;
    private final RandomGenerator chance;

    /**
     * @param usage percent of the hour's calls of the whole app, told in the headers
     * @param use how the account stands against a limit of its own, where it has one
     * @param inSpanish whether the caller wants to be told in Spanish what went wrong
     */
    GraphAnswers(
            String accountId,
            String useCase,
            int usage,
            Optional<RateLimits.Use> use,
            boolean inSpanish,
            RandomGenerator chance) {
        this.accountId = accountId;
        this.useCase = useCase;
        this.usage = usage;
        this.use = use;
        this.inSpanish = inSpanish;
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
        body.put("message", inSpanish ? error.userMessage().orElse(error.message()) : error.message());
        body.put("type", error.type());
        body.put("code", error.code());
        error.subcode().ifPresent(subcode -> body.put("error_subcode", subcode));
        if (error.isTransient()) {
            body.put("is_transient", true);
        }
        error.details().ifPresent(details -> body.put("error_data", errorData(details)));
        error.userMessage().ifPresent(said -> body.put("error_user_msg", said));
        body.put("fbtrace_id", trace());
        return body;
    }

    private static Map<String, Object> errorData(String details) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("messaging_product", "whatsapp");
        data.put("details", details);
        return data;
    }

    private String trace() {
        StringBuilder trace = new StringBuilder("A");
        chance.ints(22, 0, TRACE_SIGNS.length()).forEach(index -> trace.append(TRACE_SIGNS.charAt(index)));
        return trace.toString();
    }

    private GraphAnswer json(int status, Map<String, Object> body, int minutesToWait) {
        return new GraphAnswer.Body(status, JSON_TYPE, EscapedUnicode.of(text(body)), headers(minutesToWait));
    }

    private Map<String, String> headers(int limitMinutes) {
        int minutes = use.map(GraphAnswers::minutes).orElse(limitMinutes);
        int ofTheAccount = use.map(RateLimits.Use::used).orElse(usage);
        int calls = minutes > 0 ? Math.max(100, ofTheAccount) : ofTheAccount;
        Map<String, Object> account = new LinkedHashMap<>();
        account.put("type", useCase);
        account.putAll(counts(calls));
        account.put("estimated_time_to_regain_access", minutes);
        int ofTheApp = limitMinutes > 0 && use.isEmpty() ? Math.max(100, usage) : usage;
        return Map.of(
                "X-App-Usage", text(counts(ofTheApp)),
                "X-Business-Use-Case-Usage", text(Map.of(accountId, List.of(account))));
    }

    /** Whole minutes, as the network tells them. */
    private static int minutes(RateLimits.Use use) {
        return (int) ((use.regainAfter().toMillis() + 59_999) / 60_000);
    }

    private static Map<String, Object> counts(int calls) {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("call_count", calls);
        counts.put("total_cputime", calls / 4);
        counts.put("total_time", calls / 2);
        return counts;
    }

    private static String text(Map<String, Object> tree) {
        return JsonText.of(tree);
    }
}
