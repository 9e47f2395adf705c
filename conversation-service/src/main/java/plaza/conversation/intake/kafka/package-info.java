/** Interactions as they come from ingestion. */
@NullMarked
package plaza.conversation.intake.kafka;

import org.jspecify.annotations.NullMarked;
