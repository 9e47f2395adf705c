package plaza.workspace.forward;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import plaza.workspace.forward.model.Service;

/** Where the services are. */
@ApplicationScoped
public class ServiceAddresses {

    private final URI ingestion;
    private final URI conversation;
    private final URI agent;
    private final URI reporting;

    ServiceAddresses(
            @ConfigProperty(name = "plaza.ingestion.url") URI ingestion,
            @ConfigProperty(name = "plaza.conversation.url") URI conversation,
            @ConfigProperty(name = "plaza.agent.url") URI agent,
            @ConfigProperty(name = "plaza.reporting.url") URI reporting) {
        this.ingestion = ingestion;
        this.conversation = conversation;
        this.agent = agent;
        this.reporting = reporting;
    }

    /** Scheme, host and port of a service. */
    public Address of(Service service) {
        return switch (service) {
            case INGESTION -> Address.of(ingestion);
            case CONVERSATION -> Address.of(conversation);
            case AGENT -> Address.of(agent);
            case REPORTING -> Address.of(reporting);
        };
    }

    /**
     * Where to connect.
     *
     * @param host name or IP address
     * @param secure true for TLS
     */
    public record Address(String host, int port, boolean secure) {

        private static final int HTTP = 80;
        private static final int HTTPS = 443;

        static Address of(URI uri) {
            boolean secure = "https".equals(uri.getScheme());
            if (uri.getHost() == null) {
                throw new IllegalArgumentException(
                        "the address of a service is scheme, host and port, like http://localhost:8082, not " + uri);
            }
            int port = uri.getPort() >= 0 ? uri.getPort() : secure ? HTTPS : HTTP;
            return new Address(uri.getHost(), port, secure);
        }
    }
}
