/** Seats: states, connection and units, and how they change. */
@NullMarked
package plaza.agent.presence.model;

import org.jspecify.annotations.NullMarked;
