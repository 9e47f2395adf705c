package plaza.ingestion.attachment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plaza.ingestion.channel.model.FileSources;

class FilesComeFromTheNetworksOwnHostsTest {

    private static final FetchRule RULE = new FetchRule(Set.of("http://localhost:8090"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://fbcdn.net/a",
                "https://scontent.xx.fbcdn.net/v/55.jpg?oe=6A1F",
                "https://scontent.xx.FBCDN.net:443/v/55.jpg",
                "HTTPS://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=1",
                "https://scontent.cdninstagram.com/v/1.jpg",
                "http://localhost:8090/sim/media/51?oe=1"
            })
    void from_these(String url) {
        assertThat(way(url)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://scontent.xx.fbcdn.net/v/55.jpg",
                "https://scontent.xx.fbcdn.net:8443/v/55.jpg",
                "https://evilfbcdn.net/a",
                "https://fbcdn.net.evil.example/a",
                "https://fbcdn.net@evil.example/a",
                "https://evil.example@scontent.xx.fbcdn.net/a",
                "https://evil.example/?fbcdn.net",
                "https://evil.example#.fbcdn.net",
                "https://www.facebook.com/a",
                "https://127.0.0.1/a",
                "https://[::1]/a",
                "https://2130706433/a",
                "https://0x7f.1/a",
                "https://fbcdn.net./a",
                "https://fbcdn。net/a",
                "http://localhost:8091/a",
                "http://localhost/a",
                "https://localhost:8090/a",
                "http://localhost.evil.example:8090/a",
                "file:///etc/passwd",
                "ftp://fbcdn.net/a",
                "//fbcdn.net/a",
                "geo:-31.4,-64.1",
                "jar:https://fbcdn.net/a!/b",
                "https:///a",
                ""
            })
    void from_nowhere_else(String url) {
        assertThat(way(url)).isEmpty();
    }

    @Test
    void a_host_of_theirs_that_lies_in_our_own_network_is_none() throws UnknownHostException {
        FetchRule.Way way = way("https://scontent.xx.fbcdn.net/a").orElseThrow();

        assertThat(way.leadsTo(addresses("157.240.22.35"))).isTrue();
        assertThat(way.leadsTo(addresses("10.0.0.1"))).isFalse();
        assertThat(way.leadsTo(addresses("157.240.22.35", "127.0.0.1"))).isFalse();
        assertThat(way.leadsTo(List.of())).isFalse();
    }

    @Test
    void a_trusted_origin_may_lie_anywhere() throws UnknownHostException {
        assertThat(way("http://localhost:8090/a").orElseThrow().leadsTo(addresses("127.0.0.1")))
                .isTrue();
    }

    @Test
    void a_request_never_holds_more_than_ascii() {
        assertThat(way("https://fbcdn.net/se\u00f1al?a=\u00e1").orElseThrow().target())
                .isEqualTo("/se%C3%B1al?a=%C3%A1");
    }

    private static Optional<FetchRule.Way> way(String url) {
        return FetchRule.address(url).flatMap(address -> RULE.way(address, FileSources.META));
    }

    private static List<InetAddress> addresses(String... addresses) throws UnknownHostException {
        List<InetAddress> found = new ArrayList<>();
        for (String address : addresses) {
            found.add(InetAddress.getByName(address));
        }
        return found;
    }
}
