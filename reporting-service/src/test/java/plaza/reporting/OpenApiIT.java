package plaza.reporting;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import plaza.platform.testing.PlazaBacking;
import plaza.platform.testing.openapi.OpenApiSnapshot;

@QuarkusTest
@QuarkusTestResource(PlazaBacking.class)
class OpenApiIT {

    @Test
    void the_document_is_the_committed_one() {
        OpenApiSnapshot.of("reporting-service").assertIsWhatTheServiceSays();
    }
}
