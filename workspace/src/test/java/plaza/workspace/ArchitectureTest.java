package plaza.workspace;

import static plaza.platform.testing.architecture.Library.CDI;
import static plaza.platform.testing.architecture.Library.CONFIG;
import static plaza.platform.testing.architecture.Library.JAXRS;
import static plaza.platform.testing.architecture.Library.LOGGING;
import static plaza.platform.testing.architecture.Library.MUTINY;
import static plaza.platform.testing.architecture.Library.SCHEDULING;
import static plaza.platform.testing.architecture.Library.VERTX;

import plaza.platform.testing.architecture.Library;
import plaza.platform.testing.architecture.ServiceArchitecture;

class ArchitectureTest extends ServiceArchitecture {

    private static final Library OIDC =
            Library.of("OIDC", "io.quarkus.oidc..", "io.quarkus.oidc.client..", "io.quarkus.security..");

    ArchitectureTest() {
        super("plaza.workspace");
    }

    @Override
    protected void allowances() {
        MODEL.dependsOnJavaOnly();
        FEATURE.dependsOn(MODEL, CDI, CONFIG, MUTINY, SCHEDULING);
        NETWORK.dependsOn(FEATURE, MODEL, CDI, MUTINY, VERTX, OIDC, LOGGING);
        HTTP.dependsOn(FEATURE, MODEL, NETWORK, CDI, MUTINY, JAXRS, VERTX, OIDC);
    }
}
