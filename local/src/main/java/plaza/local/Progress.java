package plaza.local;

import java.time.Duration;
import plaza.local.part.Part;

/** Who hears how the start goes on. Called from several threads. */
public interface Progress {

    /** Nobody. */
    Progress SILENT = new Progress() {
        @Override
        public void ready(Part part, Duration time, int port) {}

        @Override
        public void note(Part part, String text) {}
    };

    /** A part answers, so long after its own start began. */
    void ready(Part part, Duration time, int port);

    /** Something about a part that takes its time. */
    void note(Part part, String text);
}
