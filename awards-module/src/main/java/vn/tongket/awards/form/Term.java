package vn.tongket.awards.form;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import vn.tongket.kernel.BusinessException;

/** What the law or the office says about a form (nội dung quy định của một hình thức); each has its own source. */
public enum Term {
    AUTHORITY(Decider.class, true),
    SUBJECTS(Subject.class, true),
    CONDITIONS(text -> text.length() <= 4_000),
    DOSSIER(DossierItem.class, true),
    SIMPLIFIED_DOSSIER(DossierItem.class, true),
    QUORUM(Term::isShare),
    THRESHOLD(number(1, 100)),
    THRESHOLD_BASE(VoteBase.class, false),
    BALLOT(Ballot.class, false),
    ABSENT_IN_WRITING(Answer.class, false),
    APPRAISAL_DAYS(number(1, 365)),
    COUNCIL_DAYS(number(1, 365)),
    DECISION_DAYS(number(1, 365)),
    NOTICE_DAYS(number(1, 365)),
    EARLIER_TITLE(Term::isFormCode),
    EARLIER_YEARS(number(1, 50)),
    SHARE_OF_STAFF(number(1, 100)),
    NO_DISCIPLINE(DisciplineLevel.class, false),
    /** The title that a share of the members has to hold. */
    MEMBERS_TITLE(Term::isFormCode),
    MEMBERS_SHARE(number(1, 100)),
    /** The title that at least one member has to hold. */
    MEMBER_HOLDS(Term::isFormCode),
    PERSON_MULTIPLE(Term::isMultiple),
    COLLECTIVE_MULTIPLE(Term::isMultiple);

    private final Predicate<String> accepted;
    private final Class<? extends Enum<?>> choices;
    private final boolean many;

    Term(Predicate<String> accepted) {
        this.accepted = accepted;
        this.choices = null;
        this.many = false;
    }

    Term(Class<? extends Enum<?>> choices, boolean many) {
        this.choices = choices;
        this.many = many;
        this.accepted = text -> (many || !text.contains(",")) && options().containsAll(List.of(text.split(",", -1)));
    }

    /** Names of the constants to choose from; empty where the value is a text or a number. */
    public List<String> options() {
        return choices == null
                ? List.of()
                : Arrays.stream(choices.getEnumConstants()).map(Enum::name).toList();
    }

    /** Whether several of the options may be chosen. */
    public boolean takesMany() {
        return many;
    }

    /** Key of an option's text in the module's bundle. */
    public String labelKey(String option) {
        return choices.getSimpleName() + "." + option;
    }

    void requireReadable(String value) {
        if (!accepted.test(value)) {
            throw new BusinessException(FormError.TERM_UNREADABLE, value);
        }
    }

    private static Predicate<String> number(int least, int most) {
        return text -> text.matches("[0-9]{1,3}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most;
    }

    private static boolean isFormCode(String text) {
        return text.matches("[a-z0-9-]{1,40}");
    }

    private static boolean isMultiple(String text) {
        return text.matches("[0-9]{1,3}([.,][0-9]{1,3})?") && !text.matches("[0.,]+");
    }

    private static boolean isShare(String text) {
        if (!text.matches("[1-9][0-9]?/[1-9][0-9]?")) {
            return false;
        }
        Quorum quorum = Quorum.of(text);
        return quorum.part() <= quorum.whole();
    }
}
