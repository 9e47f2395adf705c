/** Words that every feature of this service uses. */
@NullMarked
package plaza.agent.vocabulary.model;

import org.jspecify.annotations.NullMarked;
