package plaza.ingestion.meta.network;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import plaza.ingestion.channel.model.DedupeKey;
import plaza.ingestion.channel.model.Ignored;
import plaza.ingestion.channel.model.IgnoredReason;
import plaza.ingestion.channel.model.Interaction;
import plaza.ingestion.channel.model.Mapped;
import plaza.ingestion.channel.model.Reading;
import plaza.ingestion.channel.model.Rejected;
import plaza.ingestion.channel.model.RejectedReason;
import plaza.ingestion.channel.network.NetworkJson;

/** What was found in one webhook: each thing once, and nothing lost without a reason. */
public final class Findings {

    /** With more bad parts than these the whole payload is set aside once, so there is no need to keep each. */
    private static final int MOST_ALONE = 101;

    private final Map<DedupeKey, Interaction> heard = new LinkedHashMap<>();
    private final List<Ignored> ignored = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();

    /**
     * Keeps what a part became.
     *
     * @param alone the part in an envelope of its own, asked for only where it is set aside
     */
    public void keep(String pointer, Mapped mapped, Supplier<? extends JsonNode> alone) {
        switch (mapped) {
            case Mapped.Heard known -> heard.putIfAbsent(known.interaction().key(), known.interaction());
            case Mapped.Nothing nothing -> ignore(pointer, nothing.reason());
            case Mapped.Bad bad -> reject(pointer, bad.reason(), bad.detail(), alone);
        }
    }

    /** A part that says nothing to us. */
    public void ignore(String pointer, IgnoredReason reason) {
        ignored.add(new Ignored(pointer, reason));
    }

    /** A part that should have said something. */
    public void reject(String pointer, RejectedReason reason, String detail, Supplier<? extends JsonNode> alone) {
        String payload = rejected.size() < MOST_ALONE ? NetworkJson.write(alone.get()) : "";
        rejected.add(new Rejected(pointer, reason, detail, payload));
    }

    Reading.Understood reading() {
        return new Reading.Understood(List.copyOf(heard.values()), ignored, rejected);
    }
}
