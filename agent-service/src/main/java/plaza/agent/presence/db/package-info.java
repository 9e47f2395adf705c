/** Seats and heartbeats in PostgreSQL. */
@NullMarked
package plaza.agent.presence.db;

import org.jspecify.annotations.NullMarked;
