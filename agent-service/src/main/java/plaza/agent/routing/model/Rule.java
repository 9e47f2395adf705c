package plaza.agent.routing.model;

import java.util.Locale;

/**
 * A reason why somebody cannot be offered a piece of work. In this order: what a person is allowed and able to do, then
 * what they said, then how they are placed at this moment.
 */
public enum Rule {
    /** They do not speak the customer's language. */
    LANGUAGE {
        @Override
        boolean lets(Candidate candidate, Question question) {
            return candidate.languages().contains(question.demand().language());
        }
    },
    /** They may not speak for the brand. */
    BRAND {
        @Override
        boolean lets(Candidate candidate, Question question) {
            return candidate.brands().contains(question.demand().brand());
        }
    },
    /** They may not answer on the channel. */
    CHANNEL {
        @Override
        boolean lets(Candidate candidate, Question question) {
            return candidate.channels().contains(question.demand().channel());
        }
    },
    /** They lack a skill that the matter asks for. */
    SKILL {
        @Override
        boolean lets(Candidate candidate, Question question) {
            return candidate.skills().containsAll(question.demand().skills());
        }
    },
    /** They work elsewhere, and the home site has somebody registered who can. The owner is never stopped by this. */
    SITE {
        @Override
        boolean lets(Candidate candidate, Question question) {
            return question.isOpenToOtherSites()
                    || candidate.site().equals(question.demand().site())
                    || question.demand().prefers(candidate);
        }
    },
    /** They declined it in this turn. */
    DECLINED {
        @Override
        boolean lets(Candidate candidate, Question question) {
            return !question.demand().declined().contains(candidate.id());
        }
    },
    /** They do not take work now. */
    PRESENCE {
        @Override
        boolean lets(Candidate candidate, Question question) {
            return candidate.availability() == Availability.AVAILABLE;
        }
    },
    /** Their page has been silent for too long. */
    CONNECTION {
        @Override
        boolean lets(Candidate candidate, Question question) {
            return !candidate
                    .heardAt()
                    .isBefore(question.at().minus(question.policy().silenceLimit()));
        }
    },
    /** They have no room for it. */
    CAPACITY {
        @Override
        boolean lets(Candidate candidate, Question question) {
            return question.demand().units().fitsInto(candidate.room());
        }
    };

    /** True where the rule has nothing against offering. */
    abstract boolean lets(Candidate candidate, Question question);

    /** True where the rule is about what a person is, not about this moment or this turn. */
    boolean isLasting() {
        return compareTo(SITE) <= 0;
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
