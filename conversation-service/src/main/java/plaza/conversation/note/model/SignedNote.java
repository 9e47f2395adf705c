package plaza.conversation.note.model;

import org.jspecify.annotations.Nullable;

/**
 * A note with the name of who wrote it.
 *
 * @param agentName for colleagues; null where the directory has not told it
 */
public record SignedNote(Note note, @Nullable String agentName) {}
