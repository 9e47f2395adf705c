/** Walks the OpenAPI document of a running service and tries every operation with every role, at the own and another site. */
@NullMarked
package plaza.platform.testing.walk;

import org.jspecify.annotations.NullMarked;
