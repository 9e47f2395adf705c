package plaza.conversation.deflection;

import java.time.Clock;
import plaza.conversation.casework.Conversations;
import plaza.conversation.sight.VisibleCases;
import plaza.platform.ids.Ids;

/** The use case of this package on ports of a test's choice. */
public final class Deflecting {

    private Deflecting() {}

    public static NoteDeflection on(
            VisibleCases visible, Conversations conversations, Deflections deflections, Ids ids, Clock clock) {
        return new NoteDeflection(visible, conversations, deflections, ids, clock);
    }
}
