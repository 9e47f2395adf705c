package plaza.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class TestTokensTest {

    @Test
    void a_token_has_the_form_of_keycloaks() throws IOException {
        String token = TestTokens.of("rosa")
                .roles("supervisor", "quality")
                .sites("cordoba", "madrid")
                .token();

        JsonNode claims = claims(token);

        assertThat(claims.path("preferred_username").asText()).isEqualTo("rosa");
        assertThat(claims.path("name").asText()).isEqualTo("Rosa");
        assertThat(claims.at("/realm_access/roles").toString()).isEqualTo("[\"supervisor\",\"quality\"]");
        assertThat(claims.path("sites").toString()).isEqualTo("[\"cordoba\",\"madrid\"]");
        assertThat(claims.path("aud").asText()).isEqualTo("plaza-api");
        assertThat(claims.path("exp").asLong()).isGreaterThan(claims.path("iat").asLong());
    }

    @Test
    void a_demo_user_has_the_subject_of_the_local_realm() throws IOException {
        JsonNode claims = claims(DemoUser.ELENA.token());

        assertThat(claims.path("sub").asText()).isEqualTo("a0000000-0000-4000-8000-000000000006");
        assertThat(claims.path("sites").toString()).isEqualTo("[\"*\"]");
        assertThat(claims.path("name").asText()).isEqualTo("Elena Marchetti");
    }

    @Test
    void a_token_that_has_expired_was_issued_before_it_expired() throws IOException {
        JsonNode claims =
                claims(TestTokens.of("rosa").expiresIn(Duration.ofMinutes(-5)).token());

        assertThat(claims.path("exp").asLong()).isGreaterThan(claims.path("iat").asLong());
    }

    @Test
    void the_key_is_the_same_for_everybody_in_this_jvm() {
        assertThat(TestTokens.publicKey()).isEqualTo(TestTokens.publicKey());
    }

    private static JsonNode claims(String token) throws IOException {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }
}
