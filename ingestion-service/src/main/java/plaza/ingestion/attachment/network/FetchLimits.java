package plaza.ingestion.attachment.network;

import java.time.Duration;

/**
 * How long fetching one file may take.
 *
 * @param connect until a server takes the connection
 * @param read between two reads
 * @param whole from the first redirect to the last byte
 */
public record FetchLimits(Duration connect, Duration read, Duration whole) {}
