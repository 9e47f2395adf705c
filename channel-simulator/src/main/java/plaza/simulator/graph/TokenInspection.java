package plaza.simulator.graph;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plaza.simulator.clock.MovableClock;
import plaza.simulator.fault.Operation;
import plaza.simulator.network.TokenLives;
import plaza.simulator.whatsapp.WhatsappConfig;

/** {@code GET /debug_token}: what a token is and how long it lives. One that opens nothing is told as such, by 200. */
@ApplicationScoped
class TokenInspection {
    static final String PATH = "debug_token";

    private static final List<String> SCOPES = List.of(
            "instagram_basic",
            "instagram_manage_comments",
            "instagram_manage_messages",
            "pages_manage_engagement",
            "pages_manage_metadata",
            "pages_messaging",
            "pages_read_engagement",
            "pages_read_user_content",
            "pages_show_list",
            "whatsapp_business_management",
            "whatsapp_business_messaging");

    private final GraphAccounts accounts;
    private final TokenLives lives;
    private final WhatsappConfig whatsapp;
    private final MovableClock clock;

    TokenInspection(GraphAccounts accounts, TokenLives lives, WhatsappConfig whatsapp, MovableClock clock) {
        this.accounts = accounts;
        this.lives = lives;
        this.whatsapp = whatsapp;
        this.clock = clock;
    }

    /** @return what the call means, or empty where it asks for something else */
    Optional<Understanding> find(GraphRequest request) {
        if (!request.path().getFirst().equals(PATH) || request.method() != GraphRequest.Method.GET) {
            return Optional.empty();
        }
        return Optional.of(request.find("input_token")
                .filter(token -> !token.isBlank())
                .map(token -> Understanding.of(Operation.SUBSCRIBE, () -> inspected(token)))
                .orElseGet(() -> Understanding.wrong(GraphError.badParameter("You must provide an input token"))));
    }

    private GraphResult inspected(String token) {
        Optional<GraphAccount> account = accounts.openedBy(token);
        Map<String, Object> data = new LinkedHashMap<>();
        if (account.isEmpty()) {
            data.put("error", Map.of("code", 190, "message", "Invalid OAuth access token - Cannot parse access token"));
            data.put("is_valid", false);
            data.put("scopes", List.of());
            return new GraphResult.Fine(Map.of("data", data));
        }
        TokenLives.Life life = lives.of(token);
        boolean hasEnded = lives.hasEnded(token, clock.now());
        data.put("app_id", account.get().appId());
        data.put("type", "PAGE");
        data.put("application", "Plaza");
        data.put("data_access_expires_at", seconds(life.dataAccessEndsAt()));
        if (hasEnded) {
            data.put("error", Map.of("code", 190, "message", "Session has expired", "subcode", 463));
        }
        data.put("expires_at", seconds(life.endsAt()));
        data.put("is_valid", !hasEnded);
        data.put("profile_id", account.get().id());
        data.put("scopes", SCOPES);
        data.put("granular_scopes", granular());
        return new GraphResult.Fine(Map.of("data", data));
    }

    /** Zero is never. */
    private static long seconds(Optional<Instant> moment) {
        return moment.map(Instant::getEpochSecond).orElse(0L);
    }

    private List<Map<String, Object>> granular() {
        List<Map<String, Object>> granted = new ArrayList<>();
        for (String scope : SCOPES) {
            granted.add(
                    scope.startsWith("whatsapp_")
                            ? Map.of("scope", scope, "target_ids", List.of(whatsapp.businessAccountId()))
                            : Map.of("scope", scope));
        }
        return granted;
    }
}
