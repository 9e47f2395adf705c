/** Tests of reading and comparing OpenAPI documents. */
@NullMarked
package plaza.platform.testing.openapi;

import org.jspecify.annotations.NullMarked;
