package vn.tongket.awards.form;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.tongket.kernel.BusinessException;

/** What the law or the office says about a form (nội dung quy định của một hình thức); each has its own source. */
public enum Term {
    AUTHORITY(listOf(Decider.class)),
    SUBJECTS(listOf(Subject.class)),
    CONDITIONS(text -> text.length() <= 4_000),
    DOSSIER(listOf(DossierItem.class)),
    SIMPLIFIED_DOSSIER(listOf(DossierItem.class)),
    QUORUM(Term::isShare),
    THRESHOLD(number(1, 100)),
    THRESHOLD_BASE(oneOf(VoteBase.class)),
    BALLOT(oneOf(Ballot.class)),
    ABSENT_IN_WRITING(text -> text.equals("YES") || text.equals("NO")),
    APPRAISAL_DAYS(number(1, 365)),
    NOTICE_DAYS(number(1, 365)),
    EARLIER_TITLE(matching("[a-z0-9-]{1,40}")),
    EARLIER_YEARS(number(1, 50)),
    SHARE_OF_STAFF(number(1, 100)),
    NO_DISCIPLINE(oneOf(DisciplineLevel.class));

    private final Predicate<String> accepted;

    Term(Predicate<String> accepted) {
        this.accepted = accepted;
    }

    void requireReadable(String value) {
        if (!accepted.test(value)) {
            throw new BusinessException(FormError.TERM_UNREADABLE, value);
        }
    }

    private static <E extends Enum<E>> Predicate<String> oneOf(Class<E> type) {
        return text -> Arrays.stream(type.getEnumConstants())
                .anyMatch(constant -> constant.name().equals(text));
    }

    private static <E extends Enum<E>> Predicate<String> listOf(Class<E> type) {
        return text -> Arrays.stream(text.split(",", -1)).allMatch(oneOf(type));
    }

    private static Predicate<String> matching(String expression) {
        return Pattern.compile(expression).asMatchPredicate();
    }

    private static Predicate<String> number(int least, int most) {
        return text -> text.matches("[0-9]{1,3}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most;
    }

    private static boolean isShare(String text) {
        if (!text.matches("[1-9][0-9]?/[1-9][0-9]?")) {
            return false;
        }
        Quorum quorum = Quorum.of(text);
        return quorum.part() <= quorum.whole();
    }
}
