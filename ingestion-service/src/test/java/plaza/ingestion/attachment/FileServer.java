package plaza.ingestion.attachment;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import plaza.ingestion.attachment.network.ScriptedServer;
import plaza.ingestion.graph.GraphPort;

/** A network's file server, and the desk that tells where a file lies, where the service under test looks for them. */
final class FileServer {

    static final byte[] PNG = HexFormat.of().parseHex("89504E470D0A1A0A0000000D49484452");
    static final byte[] PDF = "%PDF-1.7\n%factura\n".getBytes(StandardCharsets.US_ASCII);

    private FileServer() {}

    static ScriptedServer start() {
        return ScriptedServer.at(GraphPort.port(), FileServer::serve);
    }

    /** Where a file of that name lies. */
    static String url(String file) {
        return "http://localhost:" + GraphPort.port() + "/files/" + file;
    }

    private static void serve(Socket socket) throws IOException {
        String request = ScriptedServer.headers(socket);
        String path = request.split(" ", 3)[1].split("\\?", 2)[0];
        OutputStream out = socket.getOutputStream();
        switch (path) {
            case "/files/foto.png", "/files/señal.png" -> file(out, PNG);
            case "/files/factura.pdf" -> file(out, PDF);
            case "/files/page.png" -> file(out, "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII));
            case "/files/inside.png" -> say(out, "302 Found", "Location: http://169.254.169.254/latest/meta-data/\r\n");
            case "/files/expired.png" -> say(out, "403 Forbidden", "");
            case "/files/endless.png" -> endless(out);
            case "/files/asked.png" -> asked(out, request);
            default -> desk(out, path);
        }
    }

    private static void asked(OutputStream out, String request) throws IOException {
        if (request.contains("Authorization: Bearer local-page-token")) {
            file(out, PNG);
        } else {
            say(out, "401 Unauthorized", "");
        }
    }

    private static void desk(OutputStream out, String path) throws IOException {
        String body = "{\"url\":\"" + url("asked.png") + "\",\"mime_type\":\"image/png\",\"id\":\""
                + path.substring(path.lastIndexOf('/') + 1) + "\"}";
        say(out, "200 OK", "Content-Type: application/json\r\n");
        out.write(body.getBytes(StandardCharsets.US_ASCII));
    }

    private static void endless(OutputStream out) throws IOException {
        file(out, PNG);
        byte[] more = new byte[64 * 1024];
        for (int times = 0; times < 10_000; times++) {
            out.write(more);
        }
    }

    private static void file(OutputStream out, byte[] bytes) throws IOException {
        say(out, "200 OK", "");
        out.write(bytes);
    }

    private static void say(OutputStream out, String status, String header) throws IOException {
        out.write(("HTTP/1.1 " + status + "\r\n" + header + "Connection: close\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
    }
}
