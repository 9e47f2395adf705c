package plaza.workspace.browser;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** A file as a person chooses one; what it says is the service's matter. */
final class FileOfCases {

    static final FilePayload CSV = of("casos.csv", "caseId,state\n1,open\n");

    private FileOfCases() {}

    static FilePayload of(String name, String text) {
        return new FilePayload(name, "application/octet-stream", text.getBytes(StandardCharsets.UTF_8));
    }
}
