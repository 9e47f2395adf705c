package plaza.ingestion.graph.network;

import java.io.ByteArrayOutputStream;
import java.net.URLDecoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A call that brings a file along, as {@code multipart/form-data}: its parameters, then the file. Its length is told
 * beforehand, because not every server in front of a network takes a body without.
 */
final class Multipart {

    private static final String END = "\r\n";

    private final String boundary = "plaza-" + UUID.randomUUID();
    private final String form;
    private final FileBody file;

    /**
     * @param form parameters as restfb words them, {@code a=1&b=2}
     */
    Multipart(String form, FileBody file) {
        this.form = form;
        this.file = file;
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    /** The bytes of the file are read once. */
    BodyPublisher body() {
        return BodyPublishers.concat(
                BodyPublishers.ofByteArray(head()),
                BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(file::bytes), file.size()),
                BodyPublishers.ofString(END + "--" + boundary + "--" + END));
    }

    private byte[] head() {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        for (String parameter : form.split("&")) {
            int equals = parameter.indexOf('=');
            if (equals > 0) {
                write(head, part(decoded(parameter.substring(0, equals))));
                write(head, END + END + decoded(parameter.substring(equals + 1)) + END);
            }
        }
        write(head, part(file.field()) + "; filename=\"" + file.name() + "\"" + END);
        write(head, "Content-Type: " + file.mediaType() + END + END);
        return head.toByteArray();
    }

    private String part(String name) {
        return "--" + boundary + END + "Content-Disposition: form-data; name=\"" + name + "\"";
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
