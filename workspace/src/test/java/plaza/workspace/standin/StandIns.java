package plaza.workspace.standin;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;

/** Starts the stand-ins before the workspace and puts them into the fields that ask for them. */
public final class StandIns implements QuarkusTestResourceLifecycleManager {

    /** Marks a test's field that wants a stand-in. */
    @Target(ElementType.FIELD)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface StandIn {}

    private final StandInProvider provider = new StandInProvider();
    private final StandInServices services = new StandInServices();

    @Override
    public Map<String, String> start() {
        String url = services.url();
        return Map.of(
                "plaza.oidc.url", provider.issuer(),
                "plaza.ingestion.url", url,
                "plaza.conversation.url", url,
                "plaza.agent.url", url,
                "plaza.reporting.url", url,
                "plaza.live.heartbeat-every", "PT0.5S",
                "plaza.live.retry-after", "PT0.1S");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(
                provider, new TestInjector.AnnotatedAndMatchesType(StandIn.class, StandInProvider.class));
        injector.injectIntoFields(
                services, new TestInjector.AnnotatedAndMatchesType(StandIn.class, StandInServices.class));
    }

    @Override
    public void stop() {
        services.close();
        provider.close();
    }
}
