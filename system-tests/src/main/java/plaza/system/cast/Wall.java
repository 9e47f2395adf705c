package plaza.system.cast;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A simulated network as customers and judges see it: Facebook's wall where nothing else is said. */
public final class Wall {

    /** The page of the demo brand. */
    public static final String PAGE = "100000000000001";

    private final Doors doors;
    private final URI network;
    private final String channel;

    public Wall(Doors doors, Stage stage) {
        this(doors, stage, "facebook");
    }

    /** The wall, and the private talk, of another network. */
    public Wall(Doors doors, Stage stage, String channel) {
        this.doors = doors;
        this.network = stage.network();
        this.channel = channel;
    }

    /** A customer writes to the brand in private; gives the message's id. */
    public String tell(String person, String text) throws IOException, InterruptedException {
        return write(Map.of("as", Map.of("name", person), "text", text, "private", true));
    }

    /** A customer, known to the network by that id, says something whose id is chosen beforehand: in private, or there. */
    public void say(Customer customer, String text, String id, @Nullable String in)
            throws IOException, InterruptedException {
        Map<String, Object> words = new HashMap<>();
        words.put("as", Map.of("id", customer.id(), "name", customer.name()));
        words.put("text", text);
        words.put("id", id);
        if (in == null) {
            words.put("private", true);
        } else {
            words.put("in", in);
        }
        write(words);
    }

    /** The account writes on in a talk, by another tool than ours; gives the message's id. */
    public String writeElsewhere(Standing after, String text) throws IOException, InterruptedException {
        Map<String, Object> account = Map.of("id", after.account(), "name", "Telco Andina");
        return write(Map.of("as", account, "text", text, "in", after.id(), "private", true));
    }

    /** Somebody with the id by which the network knows them. */
    public record Customer(String id, String name) {}

    /** A customer comments, and the network sends so many copies of its webhook; gives the comment's id. */
    public String comment(String person, String text, String post, int copies)
            throws IOException, InterruptedException {
        return write(Map.of(
                "as",
                Map.of("id", "77" + Math.abs(person.hashCode()), "name", person),
                "text",
                text,
                "in",
                post,
                "deliver",
                Map.of("copies", copies)));
    }

    private String write(Map<String, Object> words) throws IOException, InterruptedException {
        Answer answer = doors.send("POST", network.resolve("/sim/" + channel + "/messages"), "", words, Map.of());
        if (!answer.isGood()) {
            throw new IOException("the network answered " + answer);
        }
        return answer.body().path("id").asText();
    }

    /** The network will answer so, that many times, when that operation is asked of it. */
    public void fault(String operation, String fault, int times) throws IOException, InterruptedException {
        addFault(Map.of("channel", channel, "operation", operation, "fault", fault, "times", times));
    }

    private void addFault(Map<String, Object> fault) throws IOException, InterruptedException {
        Answer answer = doors.send("POST", network.resolve("/sim/faults"), "", fault, Map.of());
        if (!answer.isGood()) {
            throw new IOException("the fault " + fault + " was not taken: " + answer);
        }
    }

    /** The network will answer so, once, when that operation is asked of it about a certain thing or person. */
    public void faultAbout(String id, String operation, String fault) throws IOException, InterruptedException {
        addFault(Map.of("channel", channel, "operation", operation, "fault", fault, "about", id));
    }

    /** The faults that have struck nothing yet. */
    public List<String> faults() throws IOException, InterruptedException {
        List<String> waiting = new ArrayList<>();
        doors.get(network.resolve("/sim/faults"), "")
                .body()
                .path("items")
                .forEach(item -> waiting.add(item.path("channel").asText() + " "
                        + item.path("operation").asText() + " "
                        + item.path("fault").asText()));
        return waiting;
    }

    /** Moves the clocks of the whole platform. */
    public void advance(Duration span) throws IOException, InterruptedException {
        Answer answer =
                doors.send("POST", network.resolve("/sim/clock"), "", Map.of("advance", span.toString()), Map.of());
        if (!answer.isGood()) {
            throw new IOException("the clock was not moved: " + answer);
        }
    }

    /** The network takes this token from now on, and no other. */
    public void newToken(String token) throws IOException, InterruptedException {
        Answer answer =
                doors.send("PUT", network.resolve("/sim/" + channel + "/token"), "", Map.of("token", token), Map.of());
        if (!answer.isGood()) {
            throw new IOException("the token was not taken: " + answer);
        }
    }

    /** Everything that stands there. */
    public List<Standing> ledger() throws IOException, InterruptedException {
        Answer answer = doors.get(network.resolve("/sim/ledger?channel=" + channel), "");
        List<Standing> all = new ArrayList<>();
        answer.body().path("items").forEach(item -> all.add(Standing.of(item)));
        return all;
    }

    /** What the page has said under a comment. */
    public List<Standing> answersTo(String comment) throws IOException, InterruptedException {
        return ledger().stream()
                .filter(item -> item.isOurs() && comment.equals(item.parent()) && !item.removed())
                .toList();
    }

    /** The id of a post of the page. */
    public String post() throws IOException, InterruptedException {
        return ledger().stream()
                .filter(item -> item.parent() == null)
                .findFirst()
                .orElseThrow()
                .id();
    }

    /**
     * One thing on the wall.
     *
     * @param files where the bytes are of what hangs on it
     */
    public record Standing(
            String id,
            @Nullable String parent,
            String account,
            String author,
            @Nullable String peer,
            String text,
            Instant at,
            boolean removed,
            List<String> files) {

        static Standing of(JsonNode item) {
            return new Standing(
                    item.path("id").asText(),
                    item.path("parentId").isNull() || item.path("parentId").isMissingNode()
                            ? null
                            : item.path("parentId").asText(),
                    item.path("account").asText(),
                    item.path("author").path("id").asText(),
                    item.path("peer").path("name").asText(null),
                    item.path("text").asText(),
                    Instant.parse(item.path("at").asText()),
                    item.path("removed").asBoolean(),
                    item.path("attachments")
                            .valueStream()
                            .map(file -> file.path("url").asText())
                            .toList());
        }

        /** True where the brand's account wrote it. */
        public boolean isOurs() {
            return author.equals(account);
        }
    }
}
