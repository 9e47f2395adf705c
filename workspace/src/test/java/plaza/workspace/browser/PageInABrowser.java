package plaza.workspace.browser;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import plaza.workspace.standin.StandInProvider;
import plaza.workspace.standin.StandInServices;
import plaza.workspace.standin.StandIns;
import plaza.workspace.standin.StandIns.StandIn;

/** What tests of the page share: one browser a class, and stand-ins for all that the page speaks to, in a busy hour. */
@QuarkusTestResource(StandIns.class)
abstract class PageInABrowser {

    static Chromium chromium;

    @TestHTTPResource("/")
    URI workspace;

    @StandIn
    StandInProvider provider;

    @StandIn
    StandInServices services;

    @BeforeAll
    static void a_browser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void no_browser() {
        chromium.close();
    }

    @BeforeEach
    void a_busy_hour() {
        services.mends();
        services.forget();
        services.desk().fill(Instant.now());
    }
}
