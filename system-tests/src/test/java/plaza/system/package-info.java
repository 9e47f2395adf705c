/** Journeys through the real jars on real servers: what a person would see. */
@NullMarked
package plaza.system;

import org.jspecify.annotations.NullMarked;
