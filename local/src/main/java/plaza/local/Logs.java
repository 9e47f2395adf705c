package plaza.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import plaza.local.part.Part;

/** The log files of a platform: one for this run, one for the run before. */
final class Logs {

    private Logs() {}

    static void rotate(Layout layout, List<Part> parts) throws IOException {
        for (Part part : parts) {
            rotate(layout.log(part.name()));
        }
    }

    static void rotate(Path log) throws IOException {
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
