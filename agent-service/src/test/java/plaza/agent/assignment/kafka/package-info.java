@NullMarked
package plaza.agent.assignment.kafka;

import org.jspecify.annotations.NullMarked;
