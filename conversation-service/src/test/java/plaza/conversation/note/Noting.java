package plaza.conversation.note;

import plaza.conversation.directory.Colleagues;

/** The use case of this package on ports of a test's choice. */
public final class Noting {

    private Noting() {}

    public static ReadNotes reading(Notes notes, Colleagues colleagues) {
        return new ReadNotes(notes, colleagues);
    }
}
