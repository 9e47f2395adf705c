package plaza.platform.testing.walk;

import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import plaza.platform.testing.openapi.OpenApiDocument;
import plaza.platform.testing.openapi.RunningService;

/**
 * The contract of security that every service keeps, tried on every operation of its OpenAPI document, so that it grows
 * by itself with each new endpoint (DESIGN 3.8):
 *
 * <ul>
 *   <li>without a token, or with one that is expired, for another audience or signed by a stranger: 401
 *   <li>with a role that the document does not name for the operation: 403
 *   <li>with a role that it names: neither 401 nor 403, whatever the input deserves
 *   <li>a thing of another site: the same 404 as a thing that does not exist; absent from lists
 * </ul>
 *
 * <p>A service's {@code SecurityIT} is a {@code @QuarkusTest} that implements this and gives its {@link WalkPlan}. What
 * the plan does not say, and the document does not answer, fails with the sentence to add.
 */
public interface SecurityWalk {

    /** What the document cannot say: which ids exist where, which operations are open and why. */
    WalkPlan plan();

    /** Where the service listens; as REST Assured is told by Quarkus. */
    default URI service() {
        return RunningService.address();
    }

    @TestFactory
    default Stream<DynamicNode> every_operation_lets_in_whom_it_names_and_nobody_else() {
        URI service = service();
        OpenApiDocument document = OpenApiDocument.parse(RunningService.openApi(service));
        return new Walk(plan(), document, new Caller(service)).nodes();
    }
}
