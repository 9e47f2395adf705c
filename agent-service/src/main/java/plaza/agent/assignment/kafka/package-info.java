/** What conversation-service tells us, and what we tell of assignments. */
@NullMarked
package plaza.agent.assignment.kafka;

import org.jspecify.annotations.NullMarked;
