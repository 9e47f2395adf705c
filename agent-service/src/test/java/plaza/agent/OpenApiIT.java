package plaza.agent;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import plaza.platform.testing.PlazaBacking;
import plaza.platform.testing.openapi.OpenApiSnapshot;

@QuarkusTest
@QuarkusTestResource(value = PlazaBacking.class, initArgs = @ResourceArg(name = "demo", value = "true"))
class OpenApiIT {

    @Test
    void the_document_is_the_committed_one() {
        OpenApiSnapshot.of("agent-service").assertIsWhatTheServiceSays();
    }
}
