/** What is known of an account's standing, and what follows from it. Pure. */
@NullMarked
package plaza.ingestion.care.model;

import org.jspecify.annotations.NullMarked;
