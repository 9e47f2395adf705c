/** What a decider reads, and where decisions are kept. */
@NullMarked
package plaza.agent.routing.db;

import org.jspecify.annotations.NullMarked;
