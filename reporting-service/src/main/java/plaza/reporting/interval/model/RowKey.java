package plaza.reporting.interval.model;

import java.util.Comparator;

/** Which row of the interval figures. Ordered, so that all writers lock rows in one order. */
public record RowKey(Quarter quarter, Place place) implements Comparable<RowKey> {

    private static final Comparator<RowKey> ORDER = Comparator.comparing(RowKey::quarter)
            .thenComparing(key -> key.place().site())
            .thenComparing(key -> key.place().channel());

    @Override
    public int compareTo(RowKey other) {
        return ORDER.compare(this, other);
    }
}
