package plaza.workspace.guard.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnlyOurPageChangesThingsTest {

    private static final String HOST = "localhost:8080";

    @ParameterizedTest(name = "{0} {1} from {2}, origin {3}, marked {4}: {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "POST, /svc/agent/api/v1/offers/1/acceptance, same-origin, -, true, true",
                "POST, /svc/agent/api/v1/offers/1/acceptance, same-origin, -, false, false",
                "POST, /svc/agent/api/v1/offers/1/acceptance, cross-site, -, true, false",
                "POST, /svc/agent/api/v1/offers/1/acceptance, same-site, -, true, false",
                "POST, /svc/agent/api/v1/offers/1/acceptance, none, -, true, false",
                "POST, /svc/agent/api/v1/offers/1/acceptance, -, http://localhost:8080, true, true",
                "POST, /svc/agent/api/v1/offers/1/acceptance, -, http://localhost:8090, true, false",
                "POST, /svc/agent/api/v1/offers/1/acceptance, -, null, true, false",
                "POST, /svc/agent/api/v1/offers/1/acceptance, -, -, true, false",
                "DELETE, /anything, same-origin, -, true, true",
                "GET, /svc/agent/api/v1/offers, same-origin, -, false, true",
                "GET, /svc/agent/api/v1/offers, none, -, false, true",
                "GET, /svc/agent/api/v1/offers, cross-site, -, false, false",
                "GET, /svc/agent/api/v1/offers, same-site, -, false, false",
                "GET, /api/events, cross-site, -, false, false",
                "GET, /api/events, -, http://localhost:8090, false, false",
                "GET, /api/events, -, -, false, true",
                "GET, /logout, cross-site, -, false, false",
                "GET, /logout, same-origin, -, false, true",
                "GET, /inbox, cross-site, -, false, true",
                "GET, /, cross-site, -, false, true",
            })
    void a_request_is_allowed_by_what_the_browser_says_of_it(
            String method,
            String path,
            @Nullable String fetchSite,
            @Nullable String origin,
            boolean marked,
            boolean allowed) {
        Provenance from = new Provenance(fetchSite, origin, HOST, marked);

        assertThat(Intent.of(method, path, false).isAllowed(from)).isEqualTo(allowed);
    }

    @Test
    void leaving_http_is_a_change() {
        assertThat(Intent.of("GET", "/inbox", true)).isEqualTo(Intent.CHANGE);
    }
}
