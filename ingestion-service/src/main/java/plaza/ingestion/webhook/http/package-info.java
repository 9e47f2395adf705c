/** The addresses that networks call. */
@NullMarked
package plaza.ingestion.webhook.http;

import org.jspecify.annotations.NullMarked;
