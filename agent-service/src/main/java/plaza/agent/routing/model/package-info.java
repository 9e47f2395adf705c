/** The decision: pure functions over a snapshot, with their reasons. */
@NullMarked
package plaza.agent.routing.model;

import org.jspecify.annotations.NullMarked;
