package plaza.simulator.it;

import com.restfb.DefaultFacebookClient;
import com.restfb.DefaultJsonMapper;
import com.restfb.DefaultWebRequestor;
import com.restfb.FacebookEndpoints;
import com.restfb.Parameter;
import com.restfb.Version;
import com.restfb.types.GraphResponse;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;

/** The page as the product's own library opens it. */
abstract class PageThroughRestfb extends RunningSimulator {
    @TestHTTPResource
    URI simulator;

    DefaultFacebookClient page;

    @BeforeEach
    void open_the_page() {
        page = client("local-page-token", "local-app-secret");
    }

    final GraphResponse reply(String to, String text) {
        return page.publish(to + "/comments", GraphResponse.class, Parameter.with("message", text));
    }

    final DefaultFacebookClient client(String token, String secret) {
        return client(token, secret, new DefaultWebRequestor());
    }

    final DefaultFacebookClient client(String token, String secret, DefaultWebRequestor requestor) {
        String base = simulator.toString().replaceAll("/$", "");
        DefaultFacebookClient client =
                new DefaultFacebookClient(token, secret, requestor, new DefaultJsonMapper(), Version.LATEST);
        client.setFacebookEndpointUrls(new FacebookEndpoints() {
            @Override
            public String getFacebookEndpoint() {
                return base;
            }

            @Override
            public String getGraphEndpoint() {
                return base;
            }

            @Override
            public String getGraphVideoEndpoint() {
                return base;
            }
        });
        return client;
    }
}
