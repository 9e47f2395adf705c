/** Fetching from the networks' file servers, the scanner, and stores that speak S3. */
@NullMarked
package plaza.ingestion.attachment.network;

import org.jspecify.annotations.NullMarked;
