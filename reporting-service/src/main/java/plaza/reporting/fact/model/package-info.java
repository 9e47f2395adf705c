/** A fact and its parts. */
@NullMarked
package plaza.reporting.fact.model;

import org.jspecify.annotations.NullMarked;
