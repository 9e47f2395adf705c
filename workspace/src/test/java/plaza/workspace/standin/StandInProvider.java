package plaza.workspace.standin;

import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import plaza.platform.testing.DemoUser;

/**
 * An OpenID provider that logs in at once whoever the test names, rotates refresh tokens (each is good for one time, as
 * Keycloak is told to), and can be told to refuse or to be out of order.
 */
public final class StandInProvider extends StandInServer {

    private static final String REALM = "/realms/plaza";
    private static final String KEY_ID = "stand-in";

    private final KeyPair keys = newKeys();
    private final Map<String, Grant> codes = new ConcurrentHashMap<>();
    private final Map<String, Grant> refreshTokens = new ConcurrentHashMap<>();
    private final AtomicInteger renewals = new AtomicInteger();
    private volatile DemoUser user = DemoUser.LUCIA;
    private volatile Duration tokensLive = Duration.ofMinutes(5);
    private volatile boolean outOfOrder;

    private record Grant(DemoUser user, @Nullable String nonce) {}

    /** Starts one on a free port. */
    public StandInProvider() {
        super(0);
        start();
    }

    /** What {@code plaza.oidc.url} has to be. */
    public String issuer() {
        return url() + REALM;
    }

    /** Who is logged in by the next login. */
    public void logsIn(DemoUser next) {
        user = next;
    }

    /** How long the next tokens live. */
    public void tokensLive(Duration life) {
        tokensLive = life;
    }

    /** Ends all sessions: no refresh token is good any more. */
    public void endSessions() {
        refreshTokens.clear();
    }

    /** True answers 503 to all who renew. */
    public void outOfOrder(boolean broken) {
        outOfOrder = broken;
    }

    /** How often tokens were renewed or should have been. */
    public int renewals() {
        return renewals.get();
    }

    @Override
    void answer(Exchange exchange) throws IOException {
        switch (exchange.path()) {
            case REALM + "/.well-known/openid-configuration" -> exchange.json(200, configuration());
            case REALM + "/certs" -> exchange.json(200, keySet());
            case REALM + "/auth" -> authorize(exchange);
            case REALM + "/token" -> token(exchange);
            case REALM + "/logout" -> exchange.redirect(exchange.query().get("post_logout_redirect_uri"));
            default -> exchange.empty(404);
        }
    }

    private String configuration() {
        return """
            {"issuer":"%1$s","authorization_endpoint":"%1$s/auth","token_endpoint":"%1$s/token",
             "jwks_uri":"%1$s/certs","end_session_endpoint":"%1$s/logout",
             "response_types_supported":["code"],"subject_types_supported":["public"],
             "id_token_signing_alg_values_supported":["RS256"]}\
            """.formatted(issuer());
    }

    private String keySet() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        return """
            {"keys":[{"kty":"RSA","alg":"RS256","use":"sig","kid":"%s","n":"%s","e":"%s"}]}\
            """.formatted(
                        KEY_ID,
                        base64(key.getModulus().toByteArray()),
                        base64(key.getPublicExponent().toByteArray()));
    }

    private void authorize(Exchange exchange) throws IOException {
        Map<String, String> query = exchange.query();
        String code = UUID.randomUUID().toString();
        codes.put(code, new Grant(user, query.get("nonce")));
        exchange.redirect(query.get("redirect_uri") + "?code=" + code + "&state=" + query.get("state"));
    }

    private void token(Exchange exchange) throws IOException {
        Map<String, String> form = exchange.form();
        boolean renewal = "refresh_token".equals(form.get("grant_type"));
        if (renewal) {
            renewals.incrementAndGet();
        }
        Grant grant = renewal ? refreshTokens.remove(form.get("refresh_token")) : codes.remove(form.get("code"));
        if (outOfOrder && renewal) {
            exchange.json(503, "{\"error\":\"temporarily_unavailable\"}");
        } else if (grant == null) {
            exchange.json(400, "{\"error\":\"invalid_grant\",\"error_description\":\"Token is not active\"}");
        } else {
            exchange.json(200, tokens(grant));
        }
    }

    private String tokens(Grant grant) {
        String refreshToken = UUID.randomUUID().toString();
        refreshTokens.put(refreshToken, grant);
        return """
            {"access_token":"%s","id_token":"%s","refresh_token":"%s","token_type":"Bearer","expires_in":%d,
             "refresh_expires_in":1800,"scope":"openid"}\
            """.formatted(
                        jwt(grant, List.of("plaza-api"), "Bearer"),
                        jwt(grant, List.of("plaza-workspace"), "ID"),
                        refreshToken,
                        tokensLive.toSeconds());
    }

    private String jwt(Grant grant, List<String> audience, String type) {
        Instant now = Instant.now();
        String name = grant.user().userName();
        var claims = Jwt.issuer(issuer())
                .subject(grant.user().subject())
                .audience(new HashSet<>(audience))
                .claim("typ", type)
                .claim("jti", UUID.randomUUID().toString())
                .claim("preferred_username", name)
                .claim("name", Character.toUpperCase(name.charAt(0)) + name.substring(1))
                .claim("realm_access", Map.of("roles", List.of(grant.user().role())))
                .claim("sites", List.of(grant.user().site()))
                .issuedAt(now.getEpochSecond())
                .expiresAt(now.plus(tokensLive).getEpochSecond());
        if (grant.nonce() != null) {
            claims.claim("nonce", grant.nonce());
        }
        return claims.jws().keyId(KEY_ID).sign(keys.getPrivate());
    }

    private static String base64(byte[] number) {
        byte[] unsigned = number[0] == 0 ? Arrays.copyOfRange(number, 1, number.length) : number;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
