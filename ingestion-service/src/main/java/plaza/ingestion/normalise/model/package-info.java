/** Sorting what a payload says into known, unknown and broken. */
@NullMarked
package plaza.ingestion.normalise.model;

import org.jspecify.annotations.NullMarked;
