package plaza.simulator.facebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import plaza.simulator.clock.MovableClock;
import plaza.simulator.network.ExternalId;
import plaza.simulator.network.Numbers;
import plaza.simulator.network.Outcome;
import plaza.simulator.network.Person;
import plaza.simulator.network.Writing;
import plaza.simulator.wall.FacebookTime;

/**
 * What is said of the page elsewhere: posts of others that name it, and forms of its advertisements that people fill in. Of
 * both the webhook tells ids only; who wants to know more has to read.
 */
@ApplicationScoped
public class Elsewhere {
    public static final String MENTION = "mention";
    public static final String LEADGEN = "leadgen";

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final String FORM = "310000000000001";
    private static final String ADVERTISEMENT = "320000000000001";

    private final FacebookNetwork network;
    private final FacebookConfig config;
    private final Numbers numbers;
    private final MovableClock clock;
    private final Map<String, Map<String, Object>> leads = new ConcurrentHashMap<>();

    Elsewhere(FacebookNetwork network, FacebookConfig config, Numbers numbers, MovableClock clock) {
        this.network = network;
        this.config = config;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** Somebody names the page in a post of their own. It stands in the ledger as what they wrote, and can be answered. */
    public Outcome<ExternalId> mention(Person by, String text) {
        Instant now = clock.now();
        Writing writing = new Writing(by, text, Optional.empty(), Optional.empty(), now, false);
        return network.writeUntold(writing).map(post -> {
            Map<String, Object> value = new LinkedHashMap<>();
            value.put("item", "post");
            value.put("verb", "add");
            value.put("post_id", post.value());
            network.tell(MENTION, webhook(MENTION, value, now));
            return post;
        });
    }

    /** Somebody fills in a form. */
    public ExternalId fillIn(Map<String, String> fields) {
        Instant now = clock.now();
        ExternalId id = new ExternalId(Long.toString(330_000_000_000_000L + numbers.next()));
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("created_time", FacebookTime.text(now));
        node.put("id", id.value());
        node.put("form_id", FORM);
        node.put("ad_id", ADVERTISEMENT);
        node.put(
                "field_data",
                fields.entrySet().stream()
                        .map(field -> Map.of("name", field.getKey(), "values", List.of(field.getValue())))
                        .toList());
        leads.put(id.value(), node);
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("ad_id", ADVERTISEMENT);
        value.put("form_id", FORM);
        value.put("leadgen_id", id.value());
        value.put("created_time", now.getEpochSecond());
        value.put("page_id", config.pageId());
        network.tell(LEADGEN, webhook(LEADGEN, value, now));
        return id;
    }

    /** A filled-in form as the Graph API shows it. */
    public Optional<Map<String, Object>> findForm(String id) {
        return Optional.ofNullable(leads.get(id));
    }

    /** Forgets the forms; posts go with the wall. */
    public void clear() {
        leads.clear();
    }

    private String webhook(String field, Map<String, Object> value, Instant now) {
        Map<String, Object> change = new LinkedHashMap<>();
        change.put("value", value);
        change.put("field", field);
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", config.pageId());
        entry.put("time", now.getEpochSecond());
        entry.put("changes", List.of(change));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("entry", List.of(entry));
        body.put("object", "page");
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and numbers are always JSON", e);
        }
    }
}
