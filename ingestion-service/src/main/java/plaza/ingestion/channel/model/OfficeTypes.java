package plaza.ingestion.channel.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Media types of what office programs write, by how its name ends: its first bytes do not tell them apart. */
public final class OfficeTypes {

    private static final String OPEN = "application/vnd.openxmlformats-officedocument.";
    private static final Map<String, String> BY_ENDING = byEnding();

    /** Documents that Meta's networks take. */
    public static final List<String> WITH_PDF_AND_TEXT = List.of(
            "application/pdf",
            "text/plain",
            OPEN + "wordprocessingml.document",
            OPEN + "spreadsheetml.sheet",
            OPEN + "presentationml.presentation",
            "application/msword",
            "application/vnd.ms-excel",
            "application/vnd.ms-powerpoint");

    private OfficeTypes() {}

    /** The type of a document whose name ends so, without the dot. */
    public static Optional<String> find(String ending) {
        return Optional.ofNullable(BY_ENDING.get(ending));
    }

    private static Map<String, String> byEnding() {
        return Map.of(
                "docx",
                OPEN + "wordprocessingml.document",
                "xlsx",
                OPEN + "spreadsheetml.sheet",
                "pptx",
                OPEN + "presentationml.presentation",
                "doc",
                "application/msword",
                "xls",
                "application/vnd.ms-excel",
                "ppt",
                "application/vnd.ms-powerpoint");
    }
}
