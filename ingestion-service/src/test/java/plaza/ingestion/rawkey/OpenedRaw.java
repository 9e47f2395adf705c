package plaza.ingestion.rawkey;

import io.quarkus.vertx.VertxContextSupport;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import plaza.platform.consumer.ReceivedRecord;
import plaza.platform.testing.KafkaProbe;
import plaza.platform.testing.ProbeRecord;

/** Sealed records of the running service, opened as its reader opens them. */
@ApplicationScoped
public class OpenedRaw {

    private final RawSealing sealing;

    OpenedRaw(RawSealing sealing) {
        this.sealing = sealing;
    }

    /** What a topic holds, opened. */
    public List<ProbeRecord> list(KafkaProbe probe, String topic) {
        return probe.list(topic).stream().map(this::of).toList();
    }

    /** The record with its bytes as they came. */
    public ProbeRecord of(ProbeRecord sealed) {
        byte[] value = sealed.value() == null ? new byte[0] : sealed.value();
        ReceivedRecord record = new ReceivedRecord(
                sealed.topic(), sealed.partition(), sealed.offset(), sealed.key(), sealed.headers(), value);
        try {
            ReceivedRecord opened = VertxContextSupport.subscribeAndAwait(() -> sealing.open(record));
            return new ProbeRecord(
                    opened.topic(),
                    opened.partition(),
                    opened.offset(),
                    opened.key(),
                    opened.headers(),
                    opened.value());
        } catch (Throwable e) {
            return sealed;
        }
    }
}
