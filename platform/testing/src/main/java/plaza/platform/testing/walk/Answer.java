package plaza.platform.testing.walk;

/**
 * What the service answered.
 *
 * @param status the HTTP status; 200 where a stream stays open without having said a word yet
 * @param body empty where it is a stream
 */
record Answer(int status, String type, String body) {

    /** What an outsider can tell from the answer: the id that was asked for and the trace's id left out. */
    Answer seenFromOutside(String askedFor) {
        String withoutId =
                body.replace(askedFor, "{id}").replaceAll("\"traceId\"\\s*:\\s*\"[^\"]*\"", "\"traceId\":\"\"");
        return new Answer(status, type, withoutId);
    }

    @Override
    public String toString() {
        return status + " " + type + " " + body;
    }
}
