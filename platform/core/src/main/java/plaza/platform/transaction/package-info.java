/** What has begun in the database ends there, whoever stops listening. */
@NullMarked
package plaza.platform.transaction;

import org.jspecify.annotations.NullMarked;
