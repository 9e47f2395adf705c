package plaza.platform.testing;

import io.smallrye.jwt.build.Jwt;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Access tokens as Keycloak makes them for the realm {@code plaza}, really signed, by a key that the service under test
 * trusts through {@link PlazaBacking}.
 *
 * <pre>{@code String token = TestTokens.of("rosa").roles("supervisor").sites("cordoba").token();}</pre>
 *
 * <p>Immutable: each method gives another token's description.
 */
public final class TestTokens {

    public static final String AUDIENCE = "plaza-api";
    public static final String ISSUER = "http://keycloak.test.example/realms/plaza";

    private static final Duration SOME_MINUTES = Duration.ofMinutes(10);

    private final String subject;
    private final String userName;
    private final String fullName;
    private final List<String> roles;
    private final List<String> sites;
    private final String audience;
    private final Duration expiresIn;
    private final boolean trusted;

    private TestTokens(
            String subject,
            String userName,
            String fullName,
            List<String> roles,
            List<String> sites,
            String audience,
            Duration expiresIn,
            boolean trusted) {
        this.subject = subject;
        this.userName = userName;
        this.fullName = fullName;
        this.roles = roles;
        this.sites = sites;
        this.audience = audience;
        this.expiresIn = expiresIn;
        this.trusted = trusted;
    }

    /** A token of a person without roles and sites; the subject is made from the name. */
    public static TestTokens of(String userName) {
        String subject = UUID.nameUUIDFromBytes(userName.getBytes(StandardCharsets.UTF_8))
                .toString();
        String fullName = Character.toUpperCase(userName.charAt(0)) + userName.substring(1);
        return new TestTokens(subject, userName, fullName, List.of(), List.of(), AUDIENCE, SOME_MINUTES, true);
    }

    /** The token of a demo user, with the subject, roles and sites that the local realm gives. */
    public static TestTokens of(DemoUser user) {
        return of(user.userName())
                .subject(user.subject())
                .fullName(user.fullName())
                .roles(user.role())
                .sites(user.site());
    }

    public TestTokens subject(String other) {
        return new TestTokens(other, userName, fullName, roles, sites, audience, expiresIn, trusted);
    }

    /** The claim {@code name}; without it the user name with a capital. */
    public TestTokens fullName(String other) {
        return new TestTokens(subject, userName, other, roles, sites, audience, expiresIn, trusted);
    }

    public TestTokens roles(String... others) {
        return new TestTokens(subject, userName, fullName, List.of(others), sites, audience, expiresIn, trusted);
    }

    /** Slugs of sites, or {@code *} for all. */
    public TestTokens sites(String... others) {
        return new TestTokens(subject, userName, fullName, roles, List.of(others), audience, expiresIn, trusted);
    }

    public TestTokens audience(String other) {
        return new TestTokens(subject, userName, fullName, roles, sites, other, expiresIn, trusted);
    }

    /** How long from now it is valid; a negative time makes one that has expired. */
    public TestTokens expiresIn(Duration other) {
        return new TestTokens(subject, userName, fullName, roles, sites, audience, other, trusted);
    }

    /** Signed by a key that nobody trusts. */
    public TestTokens signedByAStranger() {
        return new TestTokens(subject, userName, fullName, roles, sites, audience, expiresIn, false);
    }

    /** The signed token, without the word Bearer. */
    public String token() {
        Instant now = Instant.now();
        Instant issued = now.minus(SOME_MINUTES).minus(expiresIn.isNegative() ? expiresIn.abs() : Duration.ZERO);
        PrivateKey key = trusted ? TestKeys.privateKey() : TestKeys.strangersKey();
        return Jwt.issuer(ISSUER)
                .subject(subject)
                .audience(audience)
                .claim("azp", "plaza-cli")
                .claim("typ", "Bearer")
                .claim("preferred_username", userName)
                .claim("name", fullName)
                .claim("realm_access", Map.of("roles", roles))
                .claim("sites", sites)
                .issuedAt(issued.getEpochSecond())
                .expiresAt(now.plus(expiresIn).getEpochSecond())
                .sign(key);
    }

    /** What stands in the header {@code Authorization}. */
    public String bearer() {
        return "Bearer " + token();
    }

    /** The public key of this JVM's tokens in base64, as {@code quarkus.oidc.public-key} wants it. */
    public static String publicKey() {
        return TestKeys.publicKey();
    }
}
