/** Calls of Instagram's part of the Graph API. */
@NullMarked
package plaza.ingestion.instagram.network;

import org.jspecify.annotations.NullMarked;
