package plaza.conversation.note.model;

import plaza.conversation.vocabulary.model.ConversationId;

/** What became of the wish to leave a note. */
public sealed interface NoteOutcome {

    /** It is kept. */
    record Kept(SignedNote note) implements NoteOutcome {}

    /** The case does not exist or is out of sight: both look the same. */
    record NotVisible(ConversationId conversation) implements NoteOutcome {}

    /** Nothing that a person could read. */
    record EmptyText() implements NoteOutcome {}

    /** More than a note may hold. */
    record TextTooLong(int limit, int length) implements NoteOutcome {}
}
