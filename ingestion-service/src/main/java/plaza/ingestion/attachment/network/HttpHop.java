package plaza.ingestion.attachment.network;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownServiceException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import plaza.ingestion.attachment.model.FetchRule;
import plaza.ingestion.channel.model.Secret;

/**
 * One GET by HTTP/1.1 to an address that was looked at before. Ours, because {@code java.net.http} looks the name up
 * once more by itself: a name server that answers differently the second time would lead it into our own network. The
 * certificate is checked for the name all the same.
 */
final class HttpHop implements Closeable {

    private static final int LONGEST_LINE = 8 * 1024;
    private static final int MOST_HEADERS = 100;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5][0-9][0-9])(?: .*)?");

    private final Socket socket;
    private final Watch watch;
    private final InputStream in;
    private final int status;
    private final Map<String, String> headers;

    private HttpHop(Socket socket, Watch watch, InputStream in, int status, Map<String, String> headers) {
        this.socket = socket;
        this.watch = watch;
        this.in = in;
        this.status = status;
        this.headers = headers;
    }

    /** Asks, and reads up to the end of the headers. */
    static HttpHop get(
            FetchRule.Way way, InetAddress address, Optional<Secret> token, FetchLimits limits, Countdown time)
            throws IOException {
        Socket plain = new Socket();
        Watch watch = Watch.over(plain, time);
        try {
            plain.connect(new InetSocketAddress(address, way.port()), time.millisOrLess(limits.connect()));
            plain.setSoTimeout(time.millisOrLess(limits.read()));
            Socket socket = way.secure() ? secured(plain, way) : plain;
            InputStream in = new BufferedInputStream(new TimedStream(socket, limits.read(), time), 16 * 1024);
            socket.getOutputStream().write(request(way, token));
            return answer(socket, watch, in);
        } catch (IOException | RuntimeException e) {
            watch.close();
            plain.close();
            throw e;
        }
    }

    int status() {
        return status;
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** The body to its end, wherever that is told; a body that ends before that fails. Closing it closes the hop. */
    InputStream body() throws IOException {
        String coding = headers.getOrDefault("transfer-encoding", "");
        if ("chunked".equalsIgnoreCase(coding)) {
            return new ChunkedBody(in, this);
        }
        if (!coding.isEmpty() || headers.containsKey("content-encoding")) {
            throw new UnknownServiceException("a coding that was not asked for");
        }
        Optional<String> length = header("content-length").filter(text -> text.matches("\\d{1,18}"));
        return new SizedBody(in, length.map(Long::parseLong).orElse(SizedBody.TO_THE_END), this);
    }

    @Override
    public void close() throws IOException {
        watch.close();
        socket.close();
    }

    private static Socket secured(Socket plain, FetchRule.Way way) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket secure = (SSLSocket) factory.createSocket(plain, way.host(), way.port(), true);
        SSLParameters parameters = secure.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secure.setSSLParameters(parameters);
        secure.startHandshake();
        return secure;
    }

    private static byte[] request(FetchRule.Way way, Optional<Secret> token) {
        boolean usual = way.port() == (way.secure() ? 443 : 80);
        String host = usual ? way.host() : way.host() + ":" + way.port();
        String bearer = token.map(secret ->
                        "Authorization: Bearer " + new String(secret.bytes(), StandardCharsets.UTF_8) + "\r\n")
                .orElse("");
        String request = "GET " + way.target() + " HTTP/1.1\r\nHost: " + host + "\r\n" + bearer
                + "User-Agent: plaza\r\nAccept: */*\r\nAccept-Encoding: identity\r\nConnection: close\r\n\r\n";
        return request.getBytes(StandardCharsets.UTF_8);
    }

    private static HttpHop answer(Socket socket, Watch watch, InputStream in) throws IOException {
        Matcher status = STATUS.matcher(line(in));
        if (!status.matches()) {
            throw new UnknownServiceException("no answer of HTTP/1.1");
        }
        Map<String, String> headers = new HashMap<>();
        int lines = 0;
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            if (colon <= 0 || ++lines > MOST_HEADERS) {
                throw new UnknownServiceException("headers that are none, or too many");
            }
            headers.putIfAbsent(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return new HttpHop(socket, watch, in, Integer.parseInt(status.group(1)), headers);
    }

    /** One line without its end. */
    static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 || line.length() >= LONGEST_LINE) {
                throw new UnknownServiceException("a line that does not end");
            }
            line.append((char) next);
        }
        int end = line.length() - 1;
        return end >= 0 && line.charAt(end) == '\r' ? line.substring(0, end) : line.toString();
    }
}
