package plaza.platform.testing.architecture.sample.bad.order;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Neither Surefire nor Failsafe would ever run it. */
@QuarkusTest
final class Misnamed {

    @Test
    void notASentence() {}
}
