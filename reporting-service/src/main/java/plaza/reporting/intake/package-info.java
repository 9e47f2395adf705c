/** Hears the topics, reads what they say with tolerance, and puts it into effect. */
@NullMarked
package plaza.reporting.intake;

import org.jspecify.annotations.NullMarked;
