package plaza.ingestion.graph.network;

import java.io.InputStream;
import plaza.ingestion.channel.model.Enclosure;

/**
 * A file that goes along with a call.
 *
 * @param field the network's name of it
 * @param size in bytes, all of which the stream gives
 */
public record FileBody(String field, String name, String mediaType, long size, InputStream bytes) {

    /** An enclosure in that field. */
    public static FileBody of(String field, Enclosure file, InputStream bytes) {
        return new FileBody(field, file.name(), file.mediaType(), file.size(), bytes);
    }

    /** The same under a name that consists of ASCII only: not every network takes another. */
    public FileBody inAscii() {
        return new FileBody(field, name.replaceAll("[^A-Za-z0-9 ._()-]", "_"), mediaType, size, bytes);
    }
}
