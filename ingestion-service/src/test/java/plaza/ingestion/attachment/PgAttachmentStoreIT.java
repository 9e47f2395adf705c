package plaza.ingestion.attachment;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import plaza.platform.testing.PlazaBacking;

@QuarkusTest
@QuarkusTestResource(value = PlazaBacking.class, initArgs = @ResourceArg(name = "demo", value = "true"))
class PgAttachmentStoreIT implements AttachmentStoreContract {

    @Inject
    LocalStore store;

    @Override
    public AttachmentStore store() {
        return store;
    }
}
