package plaza.ingestion.attachment.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plaza.ingestion.attachment.model.FetchRule;
import plaza.ingestion.attachment.model.Fetched;
import plaza.ingestion.channel.model.FileSources;
import plaza.ingestion.channel.model.Secret;

class FetchingIsLedNowhereElseTest {

    private static final FetchLimits LIMITS =
            new FetchLimits(Duration.ofSeconds(2), Duration.ofSeconds(2), Duration.ofSeconds(5));
    private static final String PNG = "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nPNG";
    private static final Optional<Secret> TOKEN = Optional.of(Secret.of("local-token"));

    @Test
    void the_address_that_was_looked_at_is_the_one_connected_to() throws Exception {
        try (ScriptedServer server = ScriptedServer.http(PNG)) {
            String origin = "http://files.of.a.network.example:" + server.port();
            Names once = host -> List.of(InetAddress.getLoopbackAddress());

            Fetched fetched = new HttpFetch(new FetchRule(Set.of(origin)), LIMITS, once)
                    .fetch(origin + "/a?b=c", FileSources.NONE, Optional.empty());

            assertThat(text(fetched)).isEqualTo("PNG");
            assertThat(server.requests())
                    .singleElement()
                    .asString()
                    .startsWith("GET /a?b=c HTTP/1.1\r\nHost: files.of.a.network.example:" + server.port() + "\r\n");
        }
    }

    @Test
    void a_host_of_the_networks_whose_name_leads_into_our_network_is_not_connected_to() {
        Names rebound = host -> List.of(InetAddress.getLoopbackAddress());

        Fetched fetched = new HttpFetch(new FetchRule(Set.of()), LIMITS, rebound)
                .fetch("https://scontent.xx.fbcdn.net/a", FileSources.META, Optional.empty());

        assertThat(fetched).isInstanceOf(Fetched.RefusedHost.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://169.254.169.254/latest/meta-data/",
                "https://evil.example/a",
                "http://scontent.xx.fbcdn.net/a",
                "http://127.0.0.1:%port%/a",
                "file:///etc/passwd",
                "//169.254.169.254/a",
                "http://[::1]:%port%/a",
                "not a url"
            })
    void a_redirect_is_followed_to_where_the_first_address_might_have_been(String location) {
        try (ScriptedServer server = ScriptedServer.http(redirect(location))) {
            assertThat(fetch(server, Optional.empty())).isInstanceOf(Fetched.RefusedHost.class);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void redirects_without_end_are_not_followed_without_end() {
        try (ScriptedServer server = ScriptedServer.http(redirect("/again"))) {
            assertThat(fetch(server, Optional.empty())).isEqualTo(new Fetched.Failed("redirects"));
            assertThat(server.requests()).hasSize(5);
        }
    }

    @Test
    void the_token_is_shown_to_the_first_host_alone() throws Exception {
        try (ScriptedServer second = ScriptedServer.http(PNG);
                ScriptedServer first = ScriptedServer.http(redirect(second.origin() + "/a"))) {
            FetchRule rule = new FetchRule(Set.of(first.origin(), second.origin()));

            Fetched fetched = new HttpFetch(rule, LIMITS, Names.ofTheMachine())
                    .fetch(first.origin() + "/a", FileSources.NONE, TOKEN);

            assertThat(text(fetched)).isEqualTo("PNG");
            assertThat(first.requests()).singleElement().asString().contains("Authorization: Bearer local-token");
            assertThat(second.requests()).singleElement().asString().doesNotContain("Authorization");
        }
    }

    private static String redirect(String location) {
        return "HTTP/1.1 302 Found\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n";
    }

    private static Fetched fetch(ScriptedServer server, Optional<Secret> token) {
        return new HttpFetch(new FetchRule(Set.of(server.origin())), LIMITS, Names.ofTheMachine())
                .fetch(server.origin() + "/a", FileSources.META, token);
    }

    private static String text(Fetched fetched) throws Exception {
        try (Fetched.Coming coming = (Fetched.Coming) fetched) {
            return new String(coming.bytes().readAllBytes());
        }
    }
}
