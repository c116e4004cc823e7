package vn.tongket.planning.revision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.plan.PlanId;

/** What somebody says about a paragraph of a draft (ý kiến góp ý), or the answer to it. */
@Entity
@Table(name = "plan_comment", schema = "planning")
class PlanComment {

    @Id
    private String id;

    @Version
    private long version;

    @Column(name = "plan_id")
    private String planId;

    @Column(name = "answers_id")
    private String answersId;

    private Integer paragraph;

    private String quoted;

    private String words;

    @Column(name = "person_id")
    private String personId;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "resolved_by")
    private String resolvedBy;

    @Column(name = "resolved_at")
    private Instant resolvedAt;

    protected PlanComment() {
        // for JPA
    }

    private PlanComment(PlanId plan, String words, Caller writer, Instant at) {
        id = Ids.next();
        planId = plan.value();
        this.words = words.strip();
        personId = writer.person().value();
        personName = writer.fullName();
        writtenAt = at;
    }

    static PlanComment at(PlanId plan, int paragraph, String quoted, String words, Caller writer, Instant at) {
        PlanComment comment = new PlanComment(plan, words, writer, at);
        comment.paragraph = paragraph;
        comment.quoted = quoted;
        return comment;
    }

    PlanComment answer(String answer, Caller writer, Instant at) {
        PlanComment comment = new PlanComment(new PlanId(planId), answer, writer, at);
        comment.answersId = id;
        return comment;
    }

    void resolve(boolean resolved, Caller by, Instant at) {
        resolvedBy = resolved ? by.fullName() : null;
        resolvedAt = resolved ? at : null;
    }

    /** REV-4, REV-5 Follows its paragraph into the next version, or keeps the last words of one that is gone. */
    void follow(ParagraphTracker tracker, List<String> after) {
        Optional<Integer> place = paragraph == null ? again(after) : tracker.follow(paragraph);
        paragraph = place.orElse(null);
        quoted = place.map(after::get).orElse(quoted);
    }

    private Optional<Integer> again(List<String> after) {
        return Optional.of(after.indexOf(quoted)).filter(found -> found >= 0);
    }

    boolean isOf(PlanId plan) {
        return planId.equals(plan.value());
    }

    boolean isAnswer() {
        return answersId != null;
    }

    String thread() {
        return isAnswer() ? answersId : id;
    }

    CommentThread thread(List<PlanComment> answers) {
        return new CommentThread(
                id,
                paragraph,
                quoted,
                line(),
                resolvedBy,
                resolvedAt,
                answers.stream().map(PlanComment::line).toList());
    }

    private CommentThread.Line line() {
        return new CommentThread.Line(words, personName, writtenAt);
    }
}
