package plaza.ingestion.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import plaza.ingestion.channel.model.App;
import plaza.ingestion.channel.model.AppName;
import plaza.ingestion.channel.model.Secret;
import plaza.platform.log.LogLine;

/** Our applications at the networks. A wrong setting stops the service at start, not at the first webhook. */
@ApplicationScoped
public class Apps {

    private static final Logger LOG = Logger.getLogger(Apps.class);

    /** What the local platform's simulator signs with; nobody else's. */
    private static final App DEMO =
            new App(AppName.DEFAULT, List.of(Secret.of("local-app-secret")), Secret.of("local-verify-token"));

    private final Map<String, App> byName;

    Apps(WebhookSettings settings, @ConfigProperty(name = "plaza.demo.enabled", defaultValue = "false") boolean demo) {
        Map<String, App> apps = new HashMap<>();
        settings.apps().forEach((name, app) -> apps.put(name, app(name, app)));
        if (demo) {
            apps.putIfAbsent(DEMO.name().value(), DEMO);
        }
        this.byName = Map.copyOf(apps);
        if (byName.isEmpty()) {
            LOG.warn(LogLine.of(
                    "no webhook can be received: no app is configured, set plaza.webhook.apps.default.secrets"
                            + " and verify-token"));
        }
    }

    /** The app of this name, as it stands in an address. */
    public Optional<App> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private static App app(String name, WebhookSettings.AppSettings settings) {
        return new App(
                new AppName(name),
                settings.secrets().stream().map(Secret::of).toList(),
                Secret.of(settings.verifyToken()));
    }
}
