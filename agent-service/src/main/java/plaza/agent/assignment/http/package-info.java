/** Offers, the queue and one's own work over HTTP. */
@NullMarked
package plaza.agent.assignment.http;

import org.jspecify.annotations.NullMarked;
