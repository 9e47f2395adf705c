/** Reads the words of things that webhooks only point at, before they are told or soon after. */
@NullMarked
package plaza.ingestion.reading;

import org.jspecify.annotations.NullMarked;
