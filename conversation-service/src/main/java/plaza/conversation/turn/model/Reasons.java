package plaza.conversation.turn.model;

/**
 * What a matter was about, in the words of its brand's tree: a leaf of each branch.
 *
 * @param version of the tree from which they were chosen
 */
public record Reasons(long version, String product, String cause, String resolution, String area) {}
