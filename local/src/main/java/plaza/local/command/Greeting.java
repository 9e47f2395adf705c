package plaza.local.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import plaza.local.LocalPlatform;
import plaza.local.RunningPart;
import plaza.local.part.Parts;

/** What is said when everything answers: where to go and as whom. */
final class Greeting {

    private static final Map<String, String> PAGES = Map.of(
            Parts.WORKSPACE, "the workspace, for people who answer",
            Parts.SIMULATOR, "the square: write on the telco's wall as a customer",
            Parts.KEYCLOAK, "who may log in (admin / admin)");

    private Greeting() {}

    static List<String> of(LocalPlatform platform) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        for (RunningPart part : platform.list()) {
            String page = PAGES.get(part.name());
            if (page != null) {
                lines.add("  %-30s %s".formatted(part.url(), page));
            }
        }
        for (RunningPart part : platform.list()) {
            if (part.name().endsWith("-service")) {
                lines.add("  %-30s API of %s: /q/openapi".formatted(part.url(), part.name()));
            }
        }
        lines.add("");
        lines.add("  log in with the name as password:");
        lines.add("    agents       lucia, mateo (cordoba), camila (bogota), diego (madrid)");
        lines.add("    supervisors  sofia (cordoba), elena (all sites)");
        lines.add("    others       quality, crisis, admin (all sites)");
        lines.add("");
        return lines;
    }
}
