/** What a running service says of itself: its OpenAPI document, read, and compared with the committed one. */
@NullMarked
package plaza.platform.testing.openapi;

import org.jspecify.annotations.NullMarked;
