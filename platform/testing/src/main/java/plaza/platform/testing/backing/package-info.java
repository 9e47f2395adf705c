/**
 * The real servers behind integration tests: one PostgreSQL and one Kafka broker per build, started by the first test
 * JVM that needs them, kept by a process of their own, gone when the build is gone.
 */
@NullMarked
package plaza.platform.testing.backing;

import org.jspecify.annotations.NullMarked;
