/** Page feed changes and their pure mapping to interactions. */
@NullMarked
package plaza.ingestion.facebook.model;

import org.jspecify.annotations.NullMarked;
