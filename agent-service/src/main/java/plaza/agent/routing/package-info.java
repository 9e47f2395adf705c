/** Who is offered what: one decider per pool over a snapshot, explained. */
@NullMarked
package plaza.agent.routing;

import org.jspecify.annotations.NullMarked;
