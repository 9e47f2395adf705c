package plaza.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The people of tests are those of the local realm. */
@EnabledIf(value = "thereIsARealm", disabledReason = "the realm file of the local platform is not beside this module")
class DemoUserTest {

    private static final Path REALM = Path.of("../../local/src/main/resources/plaza/local/plaza-realm.json");

    static boolean thereIsARealm() {
        return Files.exists(REALM);
    }

    @ParameterizedTest
    @EnumSource
    void a_demo_user_is_the_same_in_the_local_realm(DemoUser user) throws IOException {
        JsonNode inRealm = users().get(user.userName());

        assertThat(inRealm.path("id").asText()).isEqualTo(user.subject());
        assertThat(inRealm.path("firstName").asText() + " "
                        + inRealm.path("lastName").asText())
                .isEqualTo(user.fullName());
        assertThat(inRealm.path("realmRoles").toString()).isEqualTo("[\"" + user.role() + "\"]");
        assertThat(inRealm.at("/attributes/sites").toString()).isEqualTo("[\"" + user.site() + "\"]");
    }

    private static Map<String, JsonNode> users() throws IOException {
        JsonNode users = new ObjectMapper().readTree(REALM.toFile()).path("users");
        return StreamSupport.stream(users.spliterator(), false)
                .collect(Collectors.toMap(user -> user.path("username").asText(), user -> user));
    }
}
