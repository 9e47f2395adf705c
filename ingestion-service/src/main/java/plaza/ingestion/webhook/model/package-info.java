/** What comes of a webhook. */
@NullMarked
package plaza.ingestion.webhook.model;

import org.jspecify.annotations.NullMarked;
