package plaza.system.cast;

import java.net.URI;
import java.util.List;
import plaza.local.LocalPlatform;
import plaza.local.RunningPart;
import plaza.local.part.Parts;

/**
 * Where everybody is reached.
 *
 * @param agents every replica of agent-service
 * @param conversations conversation-service
 * @param reports reporting-service
 * @param accounts ingestion-service
 * @param people Keycloak
 * @param network the channel simulator
 */
public record Stage(List<URI> agents, URI conversations, URI reports, URI accounts, URI people, URI network) {

    public Stage {
        agents = List.copyOf(agents);
    }

    /** The doors of a running platform. */
    public static Stage of(LocalPlatform platform) {
        List<URI> agents = platform.list().stream()
                .filter(part -> part.name().startsWith(Parts.AGENT))
                .map(RunningPart::url)
                .toList();
        return new Stage(
                agents,
                platform.url(Parts.CONVERSATION),
                platform.url(Parts.REPORTING),
                platform.url(Parts.INGESTION),
                platform.url(Parts.KEYCLOAK),
                platform.url(Parts.SIMULATOR));
    }
}
