@NullMarked
package plaza.agent.assignment.model;

import org.jspecify.annotations.NullMarked;
