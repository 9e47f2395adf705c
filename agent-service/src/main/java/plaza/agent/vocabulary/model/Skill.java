package plaza.agent.vocabulary.model;

/**
 * Something that an agent knows how to solve.
 *
 * @param word a word that the company chose
 */
public record Skill(String word) {

    @Override
    public String toString() {
        return word;
    }
}
