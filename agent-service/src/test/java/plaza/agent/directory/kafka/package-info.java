@NullMarked
package plaza.agent.directory.kafka;

import org.jspecify.annotations.NullMarked;
