package plaza.system.cast;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the agents saw and did, and when. Written by all of them at once. */
public final class Diary {

    private final Map<String, Instant> offered = new ConcurrentHashMap<>();
    private final Map<String, String> comments = new ConcurrentHashMap<>();
    private final Map<String, Instant> replied = new ConcurrentHashMap<>();
    private final Map<String, String> resolved = new ConcurrentHashMap<>();
    private final Map<String, String> refusals = new ConcurrentHashMap<>();

    /** A conversation came to somebody's page, for the first time. */
    void offered(String conversation, Instant at) {
        offered.putIfAbsent(conversation, at);
    }

    /** A conversation is about that comment. */
    void about(String conversation, String comment) {
        comments.put(conversation, comment);
    }

    /** The answer to that comment was taken by the service. */
    void replied(String comment, Instant at) {
        replied.putIfAbsent(comment, at);
    }

    void resolved(String conversation, String agent) {
        resolved.put(conversation, agent);
    }

    /** Somebody was not let do something, which is for good. */
    void refused(String conversation, String what) {
        refusals.put(conversation, what);
    }

    /** When each conversation first came to a page. */
    public Map<String, Instant> offered() {
        return Map.copyOf(offered);
    }

    /** The comment that each conversation is about. */
    public Map<String, String> comments() {
        return Map.copyOf(comments);
    }

    /** When the answer to each comment was taken. */
    public Map<String, Instant> replied() {
        return Map.copyOf(replied);
    }

    /** Who resolved which conversation. */
    public Map<String, String> resolved() {
        return Map.copyOf(resolved);
    }

    /** How many conversations have been resolved. */
    public int resolvedCount() {
        return resolved.size();
    }

    /** What was refused for good, by conversation. */
    public Map<String, String> refusals() {
        return Map.copyOf(refusals);
    }
}
