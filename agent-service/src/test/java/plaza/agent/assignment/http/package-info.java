@NullMarked
package plaza.agent.assignment.http;

import org.jspecify.annotations.NullMarked;
