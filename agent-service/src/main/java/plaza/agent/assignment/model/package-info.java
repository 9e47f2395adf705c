/** The states of work, what moves it from one to the next, and the facts that are told of it. */
@NullMarked
package plaza.agent.assignment.model;

import org.jspecify.annotations.NullMarked;
