package plaza.simulator.graph;

import plaza.simulator.fault.Operation;

/** One account of the company as the Graph API opens it. */
interface GraphAccount {
    String channel();

    /** Under which the usage headers count. */
    String id();

    /** The kind of limit that such a call uses up, as the usage headers name it. */
    String useCase(Operation operation);

    /** The error code of a call beyond that limit. */
    int limitCode(Operation operation);

    boolean opensWith(String token);

    String appId();

    String appSecret();

    /** Whether the call is about this account, whoever makes it. */
    boolean concerns(GraphRequest request);

    Understanding understand(GraphRequest request);

    /** The id that the account got for what it wrote before the thing of that id; the same id where there is nothing. */
    String findIdBefore(String id);
}
