/** The real servers of one machine: PostgreSQL, Kafka, Keycloak and jars, started, watched and stopped as processes. */
@NullMarked
package plaza.platform.servers;

import org.jspecify.annotations.NullMarked;
