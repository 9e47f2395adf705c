package plaza.simulator.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which files the Cloud API takes, by what their sender says of them. */
final class MediaRules {
    private static final long MEGABYTE = 1024L * 1024;
    private static final String OPEN = "application/vnd.openxmlformats-officedocument.";
    private static final Map<String, Long> MOST = most();

    private MediaRules() {}

    /** Why the file is not taken. */
    static Optional<String> refusal(GraphRequest.File file) {
        Long most = MOST.get(file.mimeType());
        if (most == null) {
            return Optional.of("Param file must be a file with one of the following types: "
                    + String.join(", ", MOST.keySet()) + ". Received file of type '" + file.mimeType() + "'.");
        }
        return file.bytes().length > most
                ? Optional.of("Media file size too big. Max file size we currently support: " + most + " bytes")
                : Optional.empty();
    }

    private static Map<String, Long> most() {
        Map<String, Long> most = new LinkedHashMap<>();
        put(most, 16, "audio/aac", "audio/mp4", "audio/mpeg", "audio/amr", "audio/ogg", "audio/opus");
        put(most, 100, "application/vnd.ms-powerpoint", "application/msword", "application/vnd.ms-excel");
        put(most, 100, OPEN + "wordprocessingml.document", OPEN + "presentationml.presentation");
        put(most, 100, OPEN + "spreadsheetml.sheet", "application/pdf", "text/plain");
        put(most, 5, "image/jpeg", "image/png");
        put(most, 16, "video/mp4", "video/3gpp");
        return most;
    }

    private static void put(Map<String, Long> most, int megabytes, String... types) {
        for (String type : types) {
            most.put(type, megabytes * MEGABYTE);
        }
    }
}
