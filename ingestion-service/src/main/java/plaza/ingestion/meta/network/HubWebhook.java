package plaza.ingestion.meta.network;

import com.fasterxml.jackson.databind.JsonNode;
import plaza.ingestion.channel.model.IgnoredReason;
import plaza.ingestion.channel.model.Reading;
import plaza.ingestion.channel.model.RejectedReason;
import plaza.ingestion.channel.network.NetworkJson;

/** One webhook of Meta's, read entry by entry so that one bad part never costs the others. */
public final class HubWebhook {

    private HubWebhook() {}

    /** Reads one entry, and tells the findings whatever stands in it. */
    @FunctionalInterface
    public interface EntryReader {

        /** Never throws, whatever the entry is. */
        void read(HubEntry entry, Findings findings);
    }

    /** What the payload says, if it is about {@code object}; never throws, whatever the bytes are. */
    public static Reading read(byte[] payload, String object, EntryReader reader) {
        return switch (NetworkJson.parse(payload)) {
            case NetworkJson.Parsed.Broken broken -> new Reading.Malformed(broken.detail());
            case NetworkJson.Parsed.Tree tree -> read(tree.root(), object, reader);
        };
    }

    private static Reading read(JsonNode root, String object, EntryReader reader) {
        if (!root.isObject()) {
            return new Reading.Malformed("the root is not an object but " + root.getNodeType());
        }
        Findings findings = new Findings();
        if (object.equals(root.path("object").asText())) {
            entries(root, object, reader, findings);
        } else {
            findings.ignore("", IgnoredReason.UNKNOWN_OBJECT);
        }
        return findings.reading();
    }

    private static void entries(JsonNode root, String object, EntryReader reader, Findings findings) {
        JsonNode entries = root.path("entry");
        if (HubEntry.isNothing(entries)) {
            return;
        }
        if (!entries.isArray()) {
            findings.reject("/entry", RejectedReason.NOT_A_LIST, "entry is " + entries.getNodeType(), () -> root);
            return;
        }
        for (int at = 0; at < entries.size(); at++) {
            entry("/entry/" + at, entries.get(at), object, reader, findings);
        }
    }

    private static void entry(String pointer, JsonNode entry, String object, EntryReader reader, Findings findings) {
        if (entry.isObject()) {
            reader.read(HubEntry.of(object, pointer, entry), findings);
        } else {
            String detail = "an entry is " + entry.getNodeType();
            findings.reject(pointer, RejectedReason.NOT_AN_OBJECT, detail, () -> HubEntry.enveloped(object, entry));
        }
    }
}
