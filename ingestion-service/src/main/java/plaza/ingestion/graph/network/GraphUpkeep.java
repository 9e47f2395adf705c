package plaza.ingestion.graph.network;

import com.fasterxml.jackson.databind.JsonNode;
import com.restfb.Parameter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import plaza.ingestion.channel.model.Asked;
import plaza.ingestion.channel.model.Finding;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.Secret;
import plaza.ingestion.channel.model.Subscribed;
import plaza.ingestion.channel.model.TokenFacts;

/** How a token and a subscription stand, by the Graph API. */
public final class GraphUpkeep {

    private static final String MANAGES_NUMBERS = "whatsapp_business_management";
    private static final int MOST_NAMES = 100;

    private final GraphApi api;

    public GraphUpkeep(GraphApi api) {
        this.api = api;
    }

    /** A token may ask about itself. */
    public Asked<TokenFacts> token(Secret token) {
        String words = new String(token.bytes(), StandardCharsets.UTF_8);
        return api.ask(token, "debug_token", Parameter.with("input_token", words))
                .then(tree -> told(facts(tree.path("data"))));
    }

    /**
     * What our app is told of a page or an account.
     *
     * @param app ours; other apps of the same company may be told too
     */
    public Asked<Subscribed> subscribed(NetworkId where, Optional<NetworkId> app, Secret token) {
        return api.ask(token, where + "/subscribed_apps")
                .then(tree -> tree.path("data").isArray()
                        ? new Finding.Found<>(new Subscribed(where, fields(tree.path("data"), app)))
                        : new Finding.Untold<>("no-list"));
    }

    /** Whether our app is told of a business account at all: there it is everything or nothing. */
    public Asked<Subscribed> subscribedAtAll(NetworkId where, Optional<NetworkId> app, String field, Secret token) {
        return api.ask(token, where + "/subscribed_apps").then(tree -> {
            boolean isOurs = stream(tree.path("data"))
                    .map(each -> each.path("whatsapp_business_api_data").path("id"))
                    .anyMatch(id -> isOurs(id, app));
            return tree.path("data").isArray()
                    ? new Finding.Found<>(new Subscribed(where, isOurs ? List.of(field) : List.of()))
                    : new Finding.Untold<>("no-list");
        });
    }

    /** Asks to be told all of these; what is left out is told no more. */
    public Asked<Subscribed> subscribe(Subscribed wanted, Secret token) {
        return api.order(
                        token,
                        wanted.where() + "/subscribed_apps",
                        Parameter.with("subscribed_fields", String.join(",", wanted.fields())))
                .then(done -> done ? new Finding.Found<>(wanted) : new Finding.Untold<>("not-done"));
    }

    /** Whether the business account has that number. */
    public Asked<Boolean> hasNumber(NetworkId businessAccount, NetworkId number, Secret token) {
        return api.ask(
                        token,
                        businessAccount + "/phone_numbers",
                        Parameter.with("fields", "id"),
                        Parameter.with("limit", MOST_NAMES))
                .then(tree -> new Finding.Found<>(stream(tree.path("data"))
                        .anyMatch(each -> number.value().equals(each.path("id").asText()))));
    }

    private static Finding<TokenFacts> told(Optional<TokenFacts> facts) {
        return facts.<Finding<TokenFacts>>map(Finding.Found::new)
                .orElseGet(() -> new Finding.Untold<>("no-token-data"));
    }

    private static Optional<TokenFacts> facts(JsonNode data) {
        return data.path("is_valid").isBoolean()
                ? Optional.of(new TokenFacts(
                        data.path("is_valid").booleanValue(),
                        NetworkId.find(data.path("app_id").asText("")),
                        moment(data.path("expires_at")),
                        moment(data.path("data_access_expires_at")),
                        texts(data.path("scopes")),
                        businessAccounts(data.path("granular_scopes"))))
                : Optional.empty();
    }

    /** Zero is never. */
    private static Optional<Instant> moment(JsonNode seconds) {
        return seconds.isIntegralNumber() && seconds.longValue() > 0 && seconds.longValue() < 100_000_000_000L
                ? Optional.of(Instant.ofEpochSecond(seconds.longValue()))
                : Optional.empty();
    }

    private static List<NetworkId> businessAccounts(JsonNode granted) {
        return stream(granted)
                .filter(each -> MANAGES_NUMBERS.equals(each.path("scope").asText()))
                .flatMap(each -> texts(each.path("target_ids")).stream())
                .flatMap(id -> NetworkId.find(id).stream())
                .toList();
    }

    private static List<String> fields(JsonNode apps, Optional<NetworkId> app) {
        List<String> fields = new ArrayList<>();
        stream(apps)
                .filter(each -> isOurs(each.path("id"), app))
                .forEach(each -> fields.addAll(texts(each.path("subscribed_fields"))));
        return fields;
    }

    private static boolean isOurs(JsonNode id, Optional<NetworkId> app) {
        return app.map(ours -> ours.value().equals(id.asText())).orElse(true);
    }

    private static List<String> texts(JsonNode array) {
        return stream(array)
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .limit(MOST_NAMES)
                .toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
